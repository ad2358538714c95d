/// Keeps the members.
@NullMarked
package org.siyu.storage.team;

import org.jspecify.annotations.NullMarked;

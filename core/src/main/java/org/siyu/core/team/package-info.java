/// Who works with the customers: members and their roles.
@NullMarked
package org.siyu.core.team;

import org.jspecify.annotations.NullMarked;

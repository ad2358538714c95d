/// Action items in the store.
@NullMarked
package org.siyu.storage.actions;

import org.jspecify.annotations.NullMarked;

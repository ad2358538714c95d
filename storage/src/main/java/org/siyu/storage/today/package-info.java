/// What days keep in the store.
@NullMarked
package org.siyu.storage.today;

import org.jspecify.annotations.NullMarked;

/// The library of cases in the store.
@NullMarked
package org.siyu.storage.cases;

import org.jspecify.annotations.NullMarked;

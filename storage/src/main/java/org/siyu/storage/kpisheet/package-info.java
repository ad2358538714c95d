/// Statistics of single days in the store, and sheets that go out to be filled in.
@NullMarked
package org.siyu.storage.kpisheet;

import org.jspecify.annotations.NullMarked;

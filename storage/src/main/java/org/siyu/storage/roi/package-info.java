/// Calculations of costs and returns in the store and as workbooks.
@NullMarked
package org.siyu.storage.roi;

import org.jspecify.annotations.NullMarked;

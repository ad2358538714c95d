/// Days' lists as workbooks that come back, and as PDFs.
@NullMarked
package org.siyu.storage.daysheet;

import org.jspecify.annotations.NullMarked;

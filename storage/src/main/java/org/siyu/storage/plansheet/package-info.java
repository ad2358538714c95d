/// Plans as workbooks and calendar files, and what they said when they went out.
@NullMarked
package org.siyu.storage.plansheet;

import org.jspecify.annotations.NullMarked;

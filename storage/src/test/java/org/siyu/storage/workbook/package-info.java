@NullMarked
package org.siyu.storage.workbook;

import org.jspecify.annotations.NullMarked;

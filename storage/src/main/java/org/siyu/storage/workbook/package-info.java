/// Reading and writing Excel and csv files. The only room that knows POI.
@NullMarked
package org.siyu.storage.workbook;

import org.jspecify.annotations.NullMarked;

/// Reviews of KPIs in the store, and their minutes as a workbook and a PDF.
@NullMarked
package org.siyu.storage.kpireview;

import org.jspecify.annotations.NullMarked;

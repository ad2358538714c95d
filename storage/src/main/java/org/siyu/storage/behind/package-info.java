/// Finds the rows behind numbers, and writes them as workbooks.
@NullMarked
package org.siyu.storage.behind;

import org.jspecify.annotations.NullMarked;

/// Sheets of paper: what all that is printed has in common.
@NullMarked
package org.siyu.storage.print;

import org.jspecify.annotations.NullMarked;

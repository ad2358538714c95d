/// The list of somebody's day as a file: sent out, filled in away from the program, brought back.
@NullMarked
package org.siyu.core.daysheet;

import org.jspecify.annotations.NullMarked;

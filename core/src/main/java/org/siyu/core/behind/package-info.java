/// What a number is made of, row by row: orders, what customers did, what the team did, lines of
/// files of statistics.
@NullMarked
package org.siyu.core.behind;

import org.jspecify.annotations.NullMarked;

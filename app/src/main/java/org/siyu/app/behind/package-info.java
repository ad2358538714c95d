/// What a number is made of, row by row.
@NullMarked
package org.siyu.app.behind;

import org.jspecify.annotations.NullMarked;

/// From a cell as the file has it to a checked value.
@NullMarked
package org.siyu.core.exchange.cell;

import org.jspecify.annotations.NullMarked;

/// Many simulated hours with the whole program, to find what only shows when one works long.
@NullMarked
package org.siyu.app.soak;

import org.jspecify.annotations.NullMarked;

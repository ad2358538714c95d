/// Pictures of the product's screens, without a display.
@NullMarked
package org.siyu.app.tour;

import org.jspecify.annotations.NullMarked;

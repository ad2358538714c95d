/// The look: tokens for both schemes, fonts, zoom, tier colours.
@NullMarked
package org.siyu.app.theme;

import org.jspecify.annotations.NullMarked;

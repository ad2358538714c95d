/// Tiers in words and on screen: the overview, and the report's texts.
@NullMarked
package org.siyu.app.tiers;

import org.jspecify.annotations.NullMarked;

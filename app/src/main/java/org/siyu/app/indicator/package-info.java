/// The catalogue of indicators: what each says and comes to, and the team's own ones.
@NullMarked
package org.siyu.app.indicator;

import org.jspecify.annotations.NullMarked;

/// The screen of costs and returns: calculations, scenarios, sensitivity, versions.
@NullMarked
package org.siyu.app.roi;

import org.jspecify.annotations.NullMarked;

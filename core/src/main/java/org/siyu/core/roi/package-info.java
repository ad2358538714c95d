/// What private-domain work costs and brings: calculators, scenarios, sensitivity, break-even.
@NullMarked
package org.siyu.core.roi;

import org.jspecify.annotations.NullMarked;

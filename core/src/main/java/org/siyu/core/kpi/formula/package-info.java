/// The language in which indicators are computed from others: what it can say, how it is read and
/// what comes out. Knows nothing of sheets.
@NullMarked
package org.siyu.core.kpi.formula;

import org.jspecify.annotations.NullMarked;

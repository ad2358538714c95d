/// Values of indicators that come from people and from files: statistics of other systems, and
/// sheets that go out to be filled in and come back.
@NullMarked
package org.siyu.core.kpisheet;

import org.jspecify.annotations.NullMarked;

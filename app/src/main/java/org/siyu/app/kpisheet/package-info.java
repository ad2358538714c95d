/// Values of indicators from files: what statistics and filled-in sheets would bring, and the way
/// back.
@NullMarked
package org.siyu.app.kpisheet;

import org.jspecify.annotations.NullMarked;

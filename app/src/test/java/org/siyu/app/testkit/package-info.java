/// What tests of screens stand on: the toolkit without a display, fakes of the ports, checks of
/// what is drawn.
@NullMarked
package org.siyu.app.testkit;

import org.jspecify.annotations.NullMarked;

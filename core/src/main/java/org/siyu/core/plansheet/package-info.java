/// The plan as workbooks and calendar files that go out, are filled in, and come back.
@NullMarked
package org.siyu.core.plansheet;

import org.jspecify.annotations.NullMarked;

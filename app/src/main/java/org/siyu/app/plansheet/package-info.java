/// The plan as files: sent out, and what comes back looked at before it goes in.
@NullMarked
package org.siyu.app.plansheet;

import org.jspecify.annotations.NullMarked;

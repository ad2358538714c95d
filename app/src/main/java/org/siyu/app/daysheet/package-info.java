/// The day's list as a file: sent out, and what comes back looked at before it goes in.
@NullMarked
package org.siyu.app.daysheet;

import org.jspecify.annotations.NullMarked;

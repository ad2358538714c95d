/// The screen of the rhythm: how often customers are written to, the rules and limits of that, the
/// team's days and lists.
@NullMarked
package org.siyu.app.rhythm;

import org.jspecify.annotations.NullMarked;

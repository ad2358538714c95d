/// Alerts of indicators as they are kept: raised by rules, taken over by a member, closed with a
/// note.
@NullMarked
package org.siyu.core.alerts;

import org.jspecify.annotations.NullMarked;

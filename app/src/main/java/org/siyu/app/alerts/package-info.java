/// Alerts of indicators: the list, what explains one, and the rules.
@NullMarked
package org.siyu.app.alerts;

import org.jspecify.annotations.NullMarked;

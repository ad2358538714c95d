/// Keeps alerts of indicators.
@NullMarked
package org.siyu.storage.alerts;

import org.jspecify.annotations.NullMarked;

/// Bringing files in and giving them out: recognition, mapping, matching, the plan, its result.
@NullMarked
package org.siyu.core.exchange;

import org.jspecify.annotations.NullMarked;

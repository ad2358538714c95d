/// Action items: what somebody agreed to do until a day, wherever it was agreed.
@NullMarked
package org.siyu.core.actions;

import org.jspecify.annotations.NullMarked;

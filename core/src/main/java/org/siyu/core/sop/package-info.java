/// Campaign SOPs: templates of steps, targets, costs and risks, their versions, and the dates that
/// follow from a day.
@NullMarked
package org.siyu.core.sop;

import org.jspecify.annotations.NullMarked;

/// Today: what is due for whom, from campaigns, journeys, follow-ups, the calendar and what was
/// agreed; and what people say of it.
@NullMarked
package org.siyu.core.today;

import org.jspecify.annotations.NullMarked;

/// Keeps what a team adds to the calendar.
@NullMarked
package org.siyu.storage.calendar;

import org.jspecify.annotations.NullMarked;

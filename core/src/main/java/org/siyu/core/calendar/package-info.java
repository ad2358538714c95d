/// What a date means in China: lunar date, solar term, festivals, public holidays and working days.
/// All of it is known without a network.
@NullMarked
package org.siyu.core.calendar;

import org.jspecify.annotations.NullMarked;

/// Journeys: the list of all, the way to a new one, one with its steps, people, rules and log.
@NullMarked
package org.siyu.app.journey;

import org.jspecify.annotations.NullMarked;

/// Templates that run per customer: who takes part, on which day each one is, what is due.
@NullMarked
package org.siyu.core.journey;

import org.jspecify.annotations.NullMarked;

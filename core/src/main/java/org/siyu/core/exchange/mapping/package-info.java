/// What the columns and values of a sheet mean, as recognised and as a person has corrected it.
@NullMarked
package org.siyu.core.exchange.mapping;

import org.jspecify.annotations.NullMarked;

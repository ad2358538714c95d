/// The library of cases: what the team has learnt, to be found and used again.
@NullMarked
package org.siyu.core.cases;

import org.jspecify.annotations.NullMarked;

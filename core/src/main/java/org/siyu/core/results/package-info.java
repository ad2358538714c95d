/// What came of published content: entered, read from files, and what can be learnt from it. Pure
/// arithmetic where it can be; associations, never causes.
@NullMarked
package org.siyu.core.results;

import org.jspecify.annotations.NullMarked;

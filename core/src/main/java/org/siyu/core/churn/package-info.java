/// Who is about to leave: a score for each customer, with its reasons and its hit rate on the past.
@NullMarked
package org.siyu.core.churn;

import org.jspecify.annotations.NullMarked;

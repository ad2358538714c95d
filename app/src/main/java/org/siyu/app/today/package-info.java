/// The page one starts the day with: what needs doing, and how the customers are.
@NullMarked
package org.siyu.app.today;

import org.jspecify.annotations.NullMarked;

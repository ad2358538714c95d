/// The page of cases, in the library.
@NullMarked
package org.siyu.app.cases;

import org.jspecify.annotations.NullMarked;

/// Where the program starts.
@NullMarked
package org.siyu.app;

import org.jspecify.annotations.NullMarked;

/// The release sheet: all that speaks for or against sending an item, on one page.
@NullMarked
package org.siyu.core.release;

import org.jspecify.annotations.NullMarked;

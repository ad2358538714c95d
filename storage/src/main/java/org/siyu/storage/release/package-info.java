/// Release sheets as files, and the customers that their audiences are counted in.
@NullMarked
package org.siyu.storage.release;

import org.jspecify.annotations.NullMarked;

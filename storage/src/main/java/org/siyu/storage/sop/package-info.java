/// SOP templates in the store and as files.
@NullMarked
package org.siyu.storage.sop;

import org.jspecify.annotations.NullMarked;

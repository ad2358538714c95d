/// Work off the window's thread, with progress, time left and cancel.
@NullMarked
package org.siyu.app.task;

import org.jspecify.annotations.NullMarked;

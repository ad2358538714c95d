/// Constructs everything, by hand; the only door from the app to storage.
@NullMarked
package org.siyu.app.wiring;

import org.jspecify.annotations.NullMarked;

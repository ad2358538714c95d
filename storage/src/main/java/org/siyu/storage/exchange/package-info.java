/// What imports read from the store and write to it.
@NullMarked
package org.siyu.storage.exchange;

import org.jspecify.annotations.NullMarked;

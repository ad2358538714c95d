/// Keeps limits, and whom contacts have reached, in the store.
@NullMarked
package org.siyu.storage.contact;

import org.jspecify.annotations.NullMarked;

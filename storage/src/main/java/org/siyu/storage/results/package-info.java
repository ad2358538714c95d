/// Results of content in files and in the store.
@NullMarked
package org.siyu.storage.results;

import org.jspecify.annotations.NullMarked;

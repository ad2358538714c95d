/// Keeps customers and gives them out as files.
@NullMarked
package org.siyu.storage.customers;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.siyu.storage.customers;

import org.jspecify.annotations.NullMarked;

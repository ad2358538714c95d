@NullMarked
package org.siyu.core.customers;

import org.jspecify.annotations.NullMarked;

/// Who the customers are: profile, identities, tags, orders, interactions.
@NullMarked
package org.siyu.core.customers;

import org.jspecify.annotations.NullMarked;

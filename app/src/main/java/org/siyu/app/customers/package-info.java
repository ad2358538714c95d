/// The customers: a table to search and filter, and a drawer with all about one.
@NullMarked
package org.siyu.app.customers;

import org.jspecify.annotations.NullMarked;

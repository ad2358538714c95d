/// The import wizard: from files that people have to rows that are right.
@NullMarked
package org.siyu.app.exchange;

import org.jspecify.annotations.NullMarked;

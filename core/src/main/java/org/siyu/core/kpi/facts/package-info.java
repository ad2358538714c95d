/// What the store says of customers, in columns, and how it is counted: for any days, by member and
/// channel at once, in one pass.
@NullMarked
package org.siyu.core.kpi.facts;

import org.jspecify.annotations.NullMarked;

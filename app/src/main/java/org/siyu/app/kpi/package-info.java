/// KPI sheets: what their numbers, rules and reasons are called.
@NullMarked
package org.siyu.app.kpi;

import org.jspecify.annotations.NullMarked;

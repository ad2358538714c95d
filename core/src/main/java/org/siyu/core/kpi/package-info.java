/// The numbers that the team is led by: indicators and how they are computed, sheets with targets
/// and scores, what is closed, and what is worth an alert.
@NullMarked
package org.siyu.core.kpi;

import org.jspecify.annotations.NullMarked;

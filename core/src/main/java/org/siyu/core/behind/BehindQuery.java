package org.siyu.core.behind;

import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;

/// Which number is opened.
///
/// @param code the word of a [org.siyu.core.kpi.facts.StoreMeasure], or the code of an indicator
///   that comes from files of statistics
public record BehindQuery(String code, Span span, Scope scope) {}

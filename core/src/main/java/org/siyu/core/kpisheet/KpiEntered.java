package org.siyu.core.kpisheet;

import java.time.LocalDateTime;

/// Who has put in what is here, and when.
public record KpiEntered(LocalDateTime at, String by) {}

package org.siyu.core.kpisheet;

/// What is here of a cell.
public record KpiHeld(KpiAmount amount, String note) {}

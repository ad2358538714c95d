package org.siyu.core.customers;

/// One key of a sort order. Blanks come last in either direction.
public record CustomerSort(CustomerColumn column, boolean isDescending) {}

package org.siyu.core.customers;

import java.util.List;

/// The customers that a query finds, in its order, with their totals.
public record CustomerSelection(List<CustomerRow> rows, CustomerTotals totals) {}

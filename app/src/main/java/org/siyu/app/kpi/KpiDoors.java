package org.siyu.app.kpi;

import java.util.Set;
import java.util.function.BiConsumer;
import org.siyu.core.customers.CustomerId;

/// Where KPI sheets lead.
///
/// @param customers shows some customers under a name
public record KpiDoors(BiConsumer<String, Set<CustomerId>> customers) {}

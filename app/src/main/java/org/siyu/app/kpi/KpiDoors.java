package org.siyu.app.kpi;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.siyu.core.customers.CustomerId;

/// Where KPI sheets lead.
///
/// @param customers shows some customers under a name
/// @param catalogue makes the page of all indicators
/// @param scheme makes the page of how sheets are scored
public record KpiDoors(
    BiConsumer<String, Set<CustomerId>> customers,
    Supplier<? extends Node> catalogue,
    Supplier<? extends Node> scheme) {}

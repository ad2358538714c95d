package org.siyu.app.kpi;

import java.util.function.Supplier;
import javafx.scene.Node;

/// Where KPI sheets lead.
///
/// @param behind shows what a count is made of
/// @param catalogue makes the page of all indicators
/// @param scheme makes the page of how sheets are scored
public record KpiDoors(
    ArithmeticTree.Behind behind,
    Supplier<? extends Node> catalogue,
    Supplier<? extends Node> scheme) {}

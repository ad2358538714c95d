package org.siyu.app.dashboard;

import java.time.YearMonth;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.tiers.Tier;

/// Where the dashboard leads.
///
/// @param line shows a line of a sheet, by the code of its indicator
/// @param joined shows the customers of a sheet's scope who joined in a month
/// @param tier what a tier is called
/// @param sheets shows the sheets themselves
/// @param alerts the list of alerts, to stand on the dashboard
/// @param customers shows some customers under a name
/// @param tierName what a tier is called, by its code
public record DashboardDoors(
    BiConsumer<SheetQuery, String> line,
    BiConsumer<SheetQuery, YearMonth> joined,
    Function<Tier, String> tier,
    Runnable sheets,
    Supplier<Node> alerts,
    BiConsumer<String, Set<CustomerId>> customers,
    Consumer<CustomerId> customer,
    UnaryOperator<String> tierName) {}

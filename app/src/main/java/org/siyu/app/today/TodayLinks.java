package org.siyu.app.today;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.siyu.core.customers.CustomerId;

/// Where Today leads on to.
///
/// @param lookAtImport opens an import of that number with all that became of it
/// @param tierReview shows where a review of the tier model is taken down
/// @param runTiers places every customer and shows the tiers
/// @param exportReport asks where the report is to go, and writes it
public record TodayLinks(
    Runnable importFiles,
    IntConsumer lookAtImport,
    Runnable tiers,
    Runnable tierReview,
    Runnable runTiers,
    Runnable exportReport,
    Runnable settings,
    Consumer<String> customersOfTier,
    Consumer<CustomerId> customer,
    Runnable otherWorkspace) {}

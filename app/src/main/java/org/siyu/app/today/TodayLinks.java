package org.siyu.app.today;

import java.util.function.Consumer;
import org.siyu.core.customers.CustomerId;

/// Where Today leads on to.
public record TodayLinks(
    Runnable importFiles,
    Runnable tiers,
    Runnable tierReview,
    Runnable settings,
    Consumer<String> customersOfTier,
    Consumer<CustomerId> customer,
    Runnable otherWorkspace) {}

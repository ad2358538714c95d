package org.siyu.app.tiers;

import java.util.function.Consumer;

/// Where the tiers lead; filled by the wiring.
///
/// @param customersOfTier shows the customers of the tier with this code
/// @param importFiles leads to the import
public record TierLinks(Consumer<String> customersOfTier, Runnable importFiles) {}

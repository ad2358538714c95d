package org.siyu.app.tiers;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Where the tiers lead; filled by the wiring.
///
/// @param customersOfTier shows the customers of the tier with this code
/// @param customers shows these customers, under the name of what they have in common
/// @param importFiles leads to the import
public record TierLinks(
    Consumer<String> customersOfTier,
    BiConsumer<String, Set<UUID>> customers,
    Runnable importFiles) {}

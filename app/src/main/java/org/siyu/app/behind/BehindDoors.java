package org.siyu.app.behind;

import java.util.UUID;
import java.util.function.Consumer;
import org.siyu.core.customers.CustomerId;

/// Where rows lead.
///
/// @param back to where the number stood
public record BehindDoors(
    Consumer<CustomerId> customer,
    Consumer<UUID> content,
    Consumer<UUID> campaign,
    Consumer<UUID> experiment,
    Consumer<UUID> study,
    Runnable back) {}

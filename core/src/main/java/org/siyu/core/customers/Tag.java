package org.siyu.core.customers;

import java.util.UUID;

/// A tag that customers can carry.
///
/// @param group the name of its group; "" for the default group
public record Tag(UUID id, String group, String name) {}

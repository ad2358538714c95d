package org.siyu.core.customers;

import java.util.UUID;

/// The member of the team who looks after a customer.
public record Owner(UUID id, String name) {}

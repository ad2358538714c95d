package org.siyu.app.exchange;

/// Where the wizard leads when it is done; filled by the wiring.
///
/// @param customers opens the customers
/// @param tiers opens the tiers
public record ImportLinks(Runnable customers, Runnable tiers) {}

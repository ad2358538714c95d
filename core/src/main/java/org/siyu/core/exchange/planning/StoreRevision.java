package org.siyu.core.exchange.planning;

/// A mark of the store's content that differs whenever customers, orders, interactions, tags,
/// members or batches have changed. Opaque.
public record StoreRevision(String mark) {}

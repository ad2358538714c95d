package org.siyu.core.tiers;

import java.time.LocalDateTime;

/// A saved version of the scheme, for the list of versions.
public record SchemeEntry(int version, String name, LocalDateTime createdAt, String createdBy) {}

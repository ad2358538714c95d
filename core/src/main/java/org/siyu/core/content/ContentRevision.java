package org.siyu.core.content;

import java.time.LocalDateTime;

/// Content as it was at some step, to compare with.
///
/// @param hash see [ContentHash]
public record ContentRevision(String hash, Content content, LocalDateTime keptAt) {}

package org.siyu.core.words;

import java.time.LocalDateTime;

/// When the team changed an entry last, and who did.
public record WordStamp(LocalDateTime at, String by) {}

package org.siyu.core.experiment;

import java.time.LocalDateTime;

/// When a step was taken, and the name of who took it.
public record Milestone(LocalDateTime at, String by) {}

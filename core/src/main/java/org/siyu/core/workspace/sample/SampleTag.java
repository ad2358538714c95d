package org.siyu.core.workspace.sample;

import java.util.UUID;

/// A tag; tags of one group stand together.
public record SampleTag(UUID id, String group, String name) {}

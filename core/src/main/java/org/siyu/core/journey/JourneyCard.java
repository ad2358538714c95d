package org.siyu.core.journey;

import org.siyu.core.sop.SopTemplate;

/// A journey in the list of all.
public record JourneyCard(Journey journey, SopTemplate template, JourneyFigures figures) {}

package org.siyu.core.journey;

import org.siyu.core.sop.SopTemplate;

/// A journey that a customer is or was in.
public record JourneyPlace(Journey journey, SopTemplate template, JourneyPerson person) {}

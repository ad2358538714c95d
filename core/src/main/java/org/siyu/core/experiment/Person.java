package org.siyu.core.experiment;

import java.util.UUID;

/// A customer who takes part.
///
/// @param tier the code of the tier in which the customer was then; "" for none
public record Person(UUID id, String tier) {}

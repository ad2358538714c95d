package org.siyu.core.campaign;

import java.util.Optional;

/// What was done with a lead, to be taken back.
///
/// @param before empty for one that was handed over
public record HandOverChange(Optional<HandOver> before, HandOver after) {}

package org.siyu.core.experiment;

import java.util.OptionalInt;

/// How an experiment ended.
///
/// @param winner the place of the variant that goes on; empty when none is better
/// @param reason why; 1 to 2,000 characters
public record Decision(OptionalInt winner, String reason) {
  public static final int LONGEST_REASON = 2_000;
}

package org.siyu.core.tiers;

import java.util.Optional;

/// One tier of a scheme.
///
/// @param code lower-case words joined by dashes, at most 40 characters; stands in snapshots
/// @param name the user's own name for it; where there is none the app words the code
/// @param rank 1 is best; says which tier is the next better one, and nothing about rule order
public record Tier(String code, Optional<String> name, int rank) {
  public static final String NEW = "new";
  public static final String CHURN_RISK = "churn-risk";
  public static final String HIGH_VALUE = "high-value";
  public static final String ACTIVE = "active";
  public static final String SILENT = "silent";

  public static Tier of(String code, int rank) {
    return new Tier(code, Optional.empty(), rank);
  }
}

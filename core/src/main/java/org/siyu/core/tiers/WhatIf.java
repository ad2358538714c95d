package org.siyu.core.tiers;

import java.util.List;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Tries changed rules out on the same customers again and again: facts are read and metrics are
/// computed once, so a change costs only its comparisons. Safe to share between threads.
public final class WhatIf {
  private final FactColumns columns;
  private final EarlierTiers earlier;
  private final TierRun before;

  /// @param saved what the changes are compared with
  /// @param earlier for schemes with [Hysteresis]
  public WhatIf(FactColumns columns, TierScheme saved, EarlierTiers earlier) {
    this.columns = columns;
    this.earlier = earlier;
    this.before = Tiering.run(columns, saved, earlier);
  }

  /// The saved scheme on these customers.
  public TierRun before() {
    return before;
  }

  /// What `changed` would do. Nothing is kept.
  ///
  /// @throws ProblemException with the first problem when the scheme is not valid
  public TierPreview of(TierScheme changed) {
    List<Problem> problems = SchemeValidation.problems(changed);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.getFirst());
    }
    TierRun after = Tiering.run(columns, changed, earlier);
    return new TierPreview(before, after, MigrationMatrix.between(before, after));
  }
}

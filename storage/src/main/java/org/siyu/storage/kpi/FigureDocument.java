package org.siyu.storage.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Code;

/// A number, or why there is none.
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureDocument(@Nullable Double value, @Nullable String reason, @Nullable String subject) {
  static FigureDocument of(Figure figure) {
    return switch (figure) {
      case Figure.Known(double value) -> new FigureDocument(value, null, null);
      case Figure.Unknown(Figure.Reason reason, String subject) ->
          new FigureDocument(null, reason.code(), subject);
    };
  }

  Figure figure() {
    if (value != null) {
      return Figure.of(value);
    }
    return new Figure.Unknown(
        reason == null ? Figure.Reason.MISSING : Code.parse(Figure.Reason.class, reason),
        subject == null ? "" : subject);
  }

  /// What is wanted.
  record GoalDocument(double least, @Nullable Double most) {
    static GoalDocument of(Goal goal) {
      return new GoalDocument(
          goal.least(), goal.most().isPresent() ? goal.most().getAsDouble() : null);
    }

    Goal goal() {
      return new Goal(least, most == null ? OptionalDouble.empty() : OptionalDouble.of(most));
    }
  }
}

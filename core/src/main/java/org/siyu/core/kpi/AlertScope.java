package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// Whose numbers a rule is asked of.
public enum AlertScope implements Code {
  TEAM,
  /// Everybody who works here, one by one.
  EACH_PERSON,
  /// Each role that somebody has.
  EACH_ROLE;

  public boolean covers(Scope scope) {
    return this == of(scope);
  }

  private static AlertScope of(Scope scope) {
    return switch (scope) {
      case Scope.Team() -> TEAM;
      case Scope.OfMember _ -> EACH_PERSON;
      case Scope.OfRole _ -> EACH_ROLE;
    };
  }
}

package org.siyu.core.kpi;

import java.util.Optional;
import java.util.UUID;
import org.siyu.core.shared.Code;
import org.siyu.core.team.MemberRole;

/// Whose numbers a sheet shows.
public sealed interface Scope {
  @SuppressWarnings("ClassInitializationDeadlock") // a team has no state that could wait for it
  Scope TEAM = new Team();

  /// Everybody, and what is nobody's.
  record Team() implements Scope {}

  /// All members with a role.
  record OfRole(MemberRole role) implements Scope {}

  record OfMember(UUID member) implements Scope {}

  /// As it is stored: `team`, `role:operator`, `member:` and an id.
  default String text() {
    return switch (this) {
      case Team() -> "team";
      case OfRole(MemberRole role) -> "role:" + role.code();
      case OfMember(UUID member) -> "member:" + member;
    };
  }

  static Optional<Scope> parse(String text) {
    if (text.equals("team")) {
      return Optional.of(TEAM);
    }
    String rest = text.substring(text.indexOf(':') + 1);
    try {
      if (text.startsWith("role:")) {
        return Optional.of(new OfRole(Code.parse(MemberRole.class, rest)));
      }
      return text.startsWith("member:")
          ? Optional.of(new OfMember(UUID.fromString(rest)))
          : Optional.empty();
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}

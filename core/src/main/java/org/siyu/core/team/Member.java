package org.siyu.core.team;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Someone of the team.
///
/// @param name unique among the members, also against their WeCom accounts
/// @param roles at least one, in the order of [MemberRole]
/// @param isActive false for someone who has left; stays as owner of what was done
/// @param version counts changes, from 1; 0 for a member not saved yet
public record Member(
    UUID id,
    String name,
    Set<MemberRole> roles,
    Optional<String> wecomAccount,
    boolean isActive,
    int version) {
  public Member {
    if (name.isBlank() || roles.isEmpty()) {
      throw new IllegalArgumentException("a member has a name and a role");
    }
    roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  public static Member fresh(UUID id, String name, Set<MemberRole> roles) {
    return new Member(id, name, roles, Optional.empty(), true, 0);
  }
}

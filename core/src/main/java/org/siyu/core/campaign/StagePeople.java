package org.siyu.core.campaign;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.siyu.core.shared.Code;

/// Who has which part in a stage (RACI). Ids of members.
///
/// @param responsible who does the work
/// @param accountable who answers for it: one person
/// @param consulted who is asked before
/// @param informed who is told after
public record StagePeople(
    Set<UUID> responsible, Optional<UUID> accountable, Set<UUID> consulted, Set<UUID> informed) {
  public static final StagePeople NOBODY =
      new StagePeople(Set.of(), Optional.empty(), Set.of(), Set.of());

  public StagePeople {
    responsible = Collections.unmodifiableSet(new TreeSet<>(responsible));
    consulted = Collections.unmodifiableSet(new TreeSet<>(consulted));
    informed = Collections.unmodifiableSet(new TreeSet<>(informed));
  }

  /// Somebody's part in a stage.
  public enum Part implements Code {
    RESPONSIBLE,
    ACCOUNTABLE,
    CONSULTED,
    INFORMED
  }

  public Set<UUID> of(Part part) {
    return switch (part) {
      case RESPONSIBLE -> responsible;
      case ACCOUNTABLE -> accountable.map(Set::of).orElse(Set.of());
      case CONSULTED -> consulted;
      case INFORMED -> informed;
    };
  }

  /// @param members of accountable ones only the first counts
  public StagePeople with(Part part, Set<UUID> members) {
    return switch (part) {
      case RESPONSIBLE -> new StagePeople(members, accountable, consulted, informed);
      case ACCOUNTABLE ->
          new StagePeople(responsible, members.stream().findFirst(), consulted, informed);
      case CONSULTED -> new StagePeople(responsible, accountable, members, informed);
      case INFORMED -> new StagePeople(responsible, accountable, consulted, members);
    };
  }
}

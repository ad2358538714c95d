package org.siyu.core.alerts;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;

/// An alert of one indicator in one period, the team's, a person's or a role's: there is at most
/// one, whatever number of rules hold.
///
/// @param findings the rules that hold as of the last check, the most serious first; empty when
///   none holds any more
/// @param value of the indicator as of the last check, or as of the last one at which a rule held
/// @param drivers what explains the change against the period before, the likeliest first
/// @param checkedAt when what stands here was last found to be different
/// @param version counts changes, from 1; 0 for one not saved yet
public record KeptAlert(
    UUID id,
    Key key,
    AlertState state,
    List<AlertFinding> findings,
    double value,
    List<Drivers> drivers,
    LocalDateTime raisedAt,
    LocalDateTime checkedAt,
    Optional<Taken> taken,
    Optional<Closed> closed,
    int version) {

  /// What an alert is about.
  public record Key(String indicator, Period period, Scope scope) {}

  /// @param member who sees to it
  /// @param name as it was then
  public record Taken(UUID member, String name, LocalDateTime at) {}

  /// @param note what was found or done
  /// @param worst what stood worst then; what comes later is measured against it
  public record Closed(LocalDateTime at, String by, String note, AlertFinding worst) {}

  /// The order in which rules are told: a review of the strategy first, then red before amber, then
  /// by how far.
  public static final Comparator<AlertFinding> SERIOUS_FIRST =
      Comparator.comparing((AlertFinding each) -> each.kind() != AlertFinding.Kind.STRATEGY)
          .thenComparing(AlertFinding::light, Comparator.reverseOrder())
          .thenComparing(AlertFinding::behind, Comparator.reverseOrder());

  public KeptAlert {
    findings = findings.stream().sorted(SERIOUS_FIRST).toList();
    drivers = List.copyOf(drivers);
  }

  /// The most serious rule that holds, or that held when it was closed.
  public Optional<AlertFinding> worst() {
    return state == AlertState.CLOSED ? closed.map(Closed::worst) : findings.stream().findFirst();
  }

  public Light light() {
    return worst().map(AlertFinding::light).orElse(Light.GREEN);
  }

  /// Whether a review of the strategy is asked for.
  public boolean asksForReview() {
    return worst().stream().anyMatch(each -> each.kind() == AlertFinding.Kind.STRATEGY);
  }

  /// Whether it belongs on Today: somebody sees to it, or it is red.
  public boolean isForToday() {
    return state == AlertState.TAKEN || (state == AlertState.OPEN && light() == Light.RED);
  }

  public boolean isTakenBy(UUID member) {
    return state == AlertState.TAKEN && taken.stream().anyMatch(by -> by.member().equals(member));
  }

  KeptAlert as(AlertState wanted, Optional<Taken> hand, Optional<Closed> end) {
    return new KeptAlert(
        id, key, wanted, findings, value, drivers, raisedAt, checkedAt, hand, end, version);
  }

  KeptAlert found(List<AlertFinding> now, double is, List<Drivers> because, LocalDateTime at) {
    return new KeptAlert(id, key, state, now, is, because, raisedAt, at, taken, closed, version);
  }

  public KeptAlert inVersion(int wanted) {
    return new KeptAlert(
        id, key, state, findings, value, drivers, raisedAt, checkedAt, taken, closed, wanted);
  }

  /// Whether a check has found the same as is kept.
  boolean says(List<AlertFinding> now, double is) {
    return findings.equals(now.stream().sorted(SERIOUS_FIRST).toList()) && value == is;
  }
}

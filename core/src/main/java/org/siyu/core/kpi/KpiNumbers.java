package org.siyu.core.kpi;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.facts.Tally;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;

/// What is counted from the store, for any days and scope. Each stretch of days is counted once,
/// for all scopes together.
public final class KpiNumbers {
  private static final double CENTS = 100;

  private final KpiFacts facts;
  private final List<Member> members;
  private final DriverParts parts;
  private final Monitor monitor;

  public KpiNumbers(KpiFacts facts, List<Member> members, Monitor monitor) {
    this(facts, members, DriverParts.NONE, monitor);
  }

  /// @param parts what customers and content are told apart by that is not in the facts
  public KpiNumbers(KpiFacts facts, List<Member> members, DriverParts parts, Monitor monitor) {
    this.facts = facts;
    this.members = List.copyOf(members);
    this.parts = parts;
    this.monitor = monitor;
  }

  public KpiFacts facts() {
    return facts;
  }

  /// The members of a scope; empty for the team, to which also belongs what is nobody's.
  public Optional<Set<UUID>> members(Scope scope) {
    return switch (scope) {
      case Scope.Team() -> Optional.empty();
      case Scope.OfRole role ->
          Optional.of(
              members.stream()
                  .filter(member -> member.roles().contains(role.role()))
                  .map(Member::id)
                  .collect(Collectors.toSet()));
      case Scope.OfMember(UUID member) -> Optional.of(Set.of(member));
    };
  }

  /// The persons of a scope, each with a sheet of their own.
  public List<Scope> persons(Scope scope) {
    Optional<Set<UUID>> wanted = members(scope);
    return members.stream()
        .filter(member -> wanted.map(ids -> ids.contains(member.id())).orElse(true))
        .<Scope>map(member -> new Scope.OfMember(member.id()))
        .toList();
  }

  public Tally tally(DateRange days) {
    return facts.tally(days, monitor);
  }

  /// A count; money in the currency's unit.
  public Figure count(StoreMeasure measure, Span span, Scope scope) {
    if (span.isEmpty()) {
      return Figure.missing(measure.word());
    }
    Optional<Set<UUID>> of = members(scope);
    double count =
        measure.isDaily() ? daily(measure, span.days(), of) : tally(span.days()).count(measure, of);
    return Figure.of(scaled(measure, count));
  }

  double daily(StoreMeasure measure, DateRange days, Optional<Set<UUID>> of) {
    return measure == StoreMeasure.AUTHORS
        ? facts.counts(StoreMeasure.CONTENT_PIECES.word(), days, of).stream()
            .flatMap(count -> count.member().stream())
            .distinct()
            .count()
        : facts.daily(measure.word(), days, of).orElse(0.0);
  }

  static double scaled(StoreMeasure measure, double count) {
    return measure.isMoney() ? count / CENTS : count;
  }

  /// The customers of a scope told apart by channel, each part with its count.
  public Map<String, Double> byChannel(StoreMeasure measure, Span span, Scope scope) {
    return scaled(measure, tally(span.days()).byChannel(measure, members(scope)), name -> name);
  }

  /// All customers told apart by whose they are: the id of a member, or nothing.
  public Map<String, Double> byMember(StoreMeasure measure, Span span) {
    return scaled(
        measure,
        tally(span.days()).byMember(measure),
        member -> member.map(UUID::toString).orElse(""));
  }

  /// All customers told apart by the tier that they were in on a day, by its code; nothing where
  /// tiers were not run by then.
  public Map<String, Double> byTier(StoreMeasure measure, Span span, LocalDate asOf) {
    return parts
        .tiers(facts, asOf, monitor)
        .map(
            tiers ->
                scaled(
                    measure,
                    tiers.facts().tally(span.days(), monitor).byMember(measure),
                    group -> group.map(tiers::code).orElse("")))
        .orElse(Map.of());
  }

  /// What published content came to, told apart by its kind.
  public Map<String, Double> byContent(StoreMeasure measure, Span span) {
    return parts.content(measure, span.days());
  }

  private static <K> Map<String, Double> scaled(
      StoreMeasure measure, Map<K, Long> counts, Function<K, String> name) {
    Map<String, Double> scaled = new LinkedHashMap<>();
    counts.forEach((key, count) -> scaled.put(name.apply(key), scaled(measure, count)));
    return scaled;
  }
}

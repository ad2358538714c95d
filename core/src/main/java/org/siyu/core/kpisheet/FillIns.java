package org.siyu.core.kpisheet;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.Target;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.team.Member;

/// Decides who is asked for what. Pure.
///
/// A member is asked for what is gathered from each and the scheme scores or needs, and for what
/// they have a target for; the team for all the rest. What statistics have brought already is not
/// asked for again. First comes what the scheme scores or needs.
final class FillIns {
  private final IndicatorValues values;
  private final Map<Entry.Key, Target> targets;
  private final Map<KpiCell, KpiHeld> here;
  private final Set<String> needed;
  private List<Scope> people = List.of();

  FillIns(
      IndicatorValues values, KpiScheme scheme, List<Target> targets, Map<KpiCell, KpiHeld> here) {
    this.values = values;
    this.targets = targets.stream().collect(Collectors.toMap(Target::key, each -> each));
    this.here = here;
    this.needed =
        scheme.rows().stream()
            .flatMap(row -> needs(row.indicator(), 0))
            .collect(Collectors.toSet());
  }

  private Stream<String> needs(String code, int depth) {
    return Stream.concat(
        Stream.of(code),
        values.catalogue().find(code).map(Indicator::source).stream()
            .filter(_ -> depth < 12)
            .flatMap(
                source ->
                    source instanceof Source.Computed(Formula formula)
                        ? formula.uses().stream().flatMap(use -> needs(use.code(), depth + 1))
                        : Stream.of()));
  }

  /// The sheets of a period: the team's first, then those of members.
  List<FillIn> of(
      Period period, List<Member> members, String workspace, LocalDateTime at, String by) {
    List<FillIn> sheets = new ArrayList<>();
    people =
        members.stream()
            .filter(Member::isActive)
            .<Scope>map(member -> new Scope.OfMember(member.id()))
            .toList();
    sheets.add(sheet(period, Scope.TEAM, "", workspace, at, by));
    for (Member member : members) {
      if (member.isActive()) {
        sheets.add(
            sheet(period, new Scope.OfMember(member.id()), member.name(), workspace, at, by));
      }
    }
    return sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
  }

  private FillIn sheet(
      Period period, Scope scope, String name, String workspace, LocalDateTime at, String by) {
    List<FillIn.Row> rows =
        values.catalogue().all().stream()
            .filter(indicator -> isAsked(indicator, period, scope))
            .sorted(
                Comparator.comparing((Indicator indicator) -> !needed.contains(indicator.code())))
            .map(indicator -> row(indicator, period, scope))
            .toList();
    return new FillIn(workspace, period, scope, name, rows, at, by);
  }

  private boolean isAsked(Indicator indicator, Period period, Scope scope) {
    if (indicator.shortest().compareTo(period.kind()) > 0 || isCounted(indicator, period, scope)) {
      return false;
    }
    return switch (indicator.source()) {
      case Source.Gathered(), Source.Typed() ->
          scope.equals(Scope.TEAM) ? isTeams(indicator, period) : isOwn(indicator, period, scope);
      case Source.Counted _, Source.Computed _ -> false;
    };
  }

  /// What is typed in, is no sum or mean over members, or no member is asked for.
  private boolean isTeams(Indicator indicator, Period period) {
    return indicator.source() instanceof Source.Typed
        || people.stream().noneMatch(scope -> isOwn(indicator, period, scope));
  }

  private boolean isOwn(Indicator indicator, Period period, Scope scope) {
    boolean isFromEach =
        indicator.source() instanceof Source.Gathered
            && indicator.overPeople() != Aggregation.NONE
            && needed.contains(indicator.code());
    return isFromEach || hasTarget(indicator, period, scope);
  }

  private boolean hasTarget(Indicator indicator, Period period, Scope scope) {
    return targets.containsKey(new Entry.Key(indicator.code(), period, scope));
  }

  private boolean isCounted(Indicator indicator, Period period, Scope scope) {
    return values
        .numbers()
        .facts()
        .stated(indicator.code(), period.days(), values.numbers().members(scope))
        .isPresent();
  }

  private FillIn.Row row(Indicator indicator, Period period, Scope scope) {
    KpiCell cell = new KpiCell(indicator.code(), new KpiTime.OfPeriod(period), scope);
    return new FillIn.Row(
        indicator,
        cell,
        Optional.ofNullable(targets.get(new Entry.Key(indicator.code(), period, scope)))
            .map(Target::goal),
        values.raw(indicator.code(), Span.whole(period.back(Shift.NONE.previous())), scope),
        Optional.ofNullable(here.get(cell)));
  }
}

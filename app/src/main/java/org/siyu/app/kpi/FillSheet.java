package org.siyu.app.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.Target;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// What there is to type into: indicators down; roles, people or periods across, with what is kept.
///
/// @param kept texts of what is kept
/// @param computed what the store comes to where nothing is typed
/// @param before what roles or members brought in the period before, and how many customers are
///   theirs
public record FillSheet(
    FillWhat what,
    FillColumns columns,
    SheetQuery query,
    List<Indicator> rows,
    List<Column> places,
    Map<Entry.Key, String> kept,
    Map<Entry.Key, Figure> computed,
    Map<Entry.Key, Double> before,
    Map<Scope, Double> customers,
    List<Member> members) {
  private static final int BACK = 5;
  private static final int AHEAD = 2;

  /// @param isClosed whether its period is
  public record Column(Period period, Scope scope, boolean isClosed) {
    Entry.Key key(Indicator row) {
      return new Entry.Key(row.code(), period, scope);
    }
  }

  static FillSheet read(
      FillWhat what,
      FillColumns columns,
      SheetQuery query,
      KpiService service,
      IndicatorValues values) {
    List<Member> members =
        service.members().stream().sorted(Comparator.comparing(Member::name)).toList();
    List<Column> places = places(what, columns, query, members, service.closedPeriods());
    List<Indicator> rows = rows(what, service, values);
    Map<Entry.Key, String> kept = new HashMap<>();
    switch (what) {
      case TARGETS -> service.targets().forEach(each -> keep(kept, values, each));
      case ACTUALS -> service.entries().forEach(each -> keep(kept, values, each));
    }
    Map<Entry.Key, Figure> computed = new HashMap<>();
    Map<Entry.Key, Double> before = new HashMap<>();
    Map<Scope, Double> customers = new HashMap<>();
    for (Column place : places) {
      Span span = service.span(place.period());
      if (what == FillWhat.ACTUALS) {
        rows.forEach(
            row -> computed.put(place.key(row), values.raw(row.code(), span, place.scope())));
      } else if (columns.isOfOnePeriod()) {
        Span earlier = Span.whole(place.period().previous());
        rows.forEach(
            row ->
                values
                    .of(row.code(), earlier, place.scope())
                    .number()
                    .ifPresent(value -> before.put(place.key(row), value)));
        customers.put(place.scope(), values.raw("customers", earlier, place.scope()).orElse(0));
      }
    }
    return new FillSheet(
        what, columns, query, rows, places, kept, computed, before, customers, members);
  }

  private static void keep(Map<Entry.Key, String> kept, IndicatorValues values, Target target) {
    values
        .catalogue()
        .find(target.indicator())
        .ifPresent(
            indicator -> kept.put(target.key(), FigureText.text(indicator.unit(), target.goal())));
  }

  private static void keep(Map<Entry.Key, String> kept, IndicatorValues values, Entry entry) {
    values
        .catalogue()
        .find(entry.indicator())
        .ifPresent(
            indicator ->
                kept.put(
                    entry.key(),
                    entry.value().isPresent()
                        ? FigureText.text(indicator.unit(), entry.value().getAsDouble())
                        : "n/a"));
  }

  private static boolean isOf(Member member, Scope whole) {
    return !(whole instanceof Scope.OfRole(MemberRole role)) || member.roles().contains(role);
  }

  /// The whole and its parts: of the team its roles or everybody, of a role its members.
  private static List<Column> places(
      FillWhat what,
      FillColumns columns,
      SheetQuery query,
      List<Member> members,
      List<Period> closed) {
    List<Column> places = new ArrayList<>();
    boolean isClosed = closed.contains(query.period());
    switch (columns) {
      case ROLES -> {
        places.add(new Column(query.period(), Scope.TEAM, isClosed));
        members.stream()
            .filter(Member::isActive)
            .flatMap(member -> member.roles().stream())
            .distinct()
            .sorted()
            .forEach(
                role -> places.add(new Column(query.period(), new Scope.OfRole(role), isClosed)));
      }
      case PEOPLE -> {
        Scope whole = query.scope() instanceof Scope.OfRole role ? role : Scope.TEAM;
        places.add(new Column(query.period(), whole, isClosed));
        members.stream()
            .filter(member -> isOf(member, whole))
            .forEach(
                member ->
                    places.add(
                        new Column(query.period(), new Scope.OfMember(member.id()), isClosed)));
      }
      case PERIODS -> {
        Period period = query.period();
        int ahead = what == FillWhat.TARGETS ? AHEAD : 0;
        for (int back = 0; back < BACK - ahead; back++) {
          period = period.previous();
        }
        for (int place = 0; place <= BACK; place++) {
          places.add(new Column(period, query.scope(), closed.contains(period)));
          period = period.next();
        }
      }
    }
    return places;
  }

  /// Targets are set for what the scheme scores and what has targets; typed in is what the store
  /// cannot count, first what the scheme scores.
  private static List<Indicator> rows(FillWhat what, KpiService service, IndicatorValues values) {
    Set<String> codes = new LinkedHashSet<>();
    service.scheme().rows().stream().map(KpiScheme.Row::indicator).forEach(codes::add);
    switch (what) {
      case TARGETS -> service.targets().stream().map(Target::indicator).forEach(codes::add);
      case ACTUALS -> {
        values.catalogue().all().forEach(each -> codes.add(each.code()));
        Set<String> typed = new LinkedHashSet<>();
        service.entries().forEach(entry -> typed.add(entry.indicator()));
        codes.removeIf(
            code ->
                !typed.contains(code)
                    && values.catalogue().find(code).map(FillSheet::isCounted).orElse(true));
      }
    }
    return codes.stream().flatMap(code -> values.catalogue().find(code).stream()).toList();
  }

  private static boolean isCounted(Indicator indicator) {
    return switch (indicator.source()) {
      case Source.Counted _, Source.Computed _ -> true;
      case Source.Typed(), Source.Gathered() -> false;
    };
  }

  Optional<String> kept(Entry.Key key) {
    return Optional.ofNullable(kept.get(key));
  }

  Optional<Figure> computed(Entry.Key key) {
    return Optional.ofNullable(computed.get(key));
  }
}

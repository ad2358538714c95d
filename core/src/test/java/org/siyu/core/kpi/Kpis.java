package org.siyu.core.kpi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.kpi.facts.KpiFactsBuilder;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.FactsBuilder;

/// Makes indicators and facts for tests.
public final class Kpis {
  public static final Member LIN = member(1, "Lin", MemberRole.OPERATOR);
  public static final Member WANG = member(2, "Wang", MemberRole.OPERATOR);
  public static final Scope LINS = new Scope.OfMember(LIN.id());
  public static final Scope WANGS = new Scope.OfMember(WANG.id());
  static final Period MAY = Period.parse("2026-05").orElseThrow();
  static final Period JUNE = Period.parse("2026-06").orElseThrow();

  private final FactsBuilder facts = new FactsBuilder();
  private final List<UUID> owned = new ArrayList<>();
  private final List<UUID> owners = new ArrayList<>();
  private int customers;

  private static Member member(int number, String name, MemberRole role) {
    return Member.fresh(new UUID(9, number), name, Set.of(role));
  }

  public static LocalDateTime at(String day) {
    return LocalDate.parse(day).atTime(12, 0);
  }

  public UUID customer(String joined, String channel, Member owner) {
    UUID id = new UUID(1, ++customers);
    facts.customer(id, Optional.of(at(joined)), Optional.of(channel), true, Consent.UNKNOWN);
    owned.add(id);
    owners.add(owner.id());
    return id;
  }

  public Kpis order(UUID customer, String day, long cents) {
    facts.order(customer, at(day), cents, 0);
    return this;
  }

  public Kpis interaction(UUID customer, String day) {
    facts.interaction(customer, at(day));
    return this;
  }

  public FactsBuilder facts() {
    return facts;
  }

  public KpiFactsBuilder builder() {
    KpiFactsBuilder builder = new KpiFactsBuilder(facts.build());
    for (int index = 0; index < owned.size(); index++) {
      builder.owner(owned.get(index), owners.get(index));
    }
    return builder;
  }

  public KpiFacts build() {
    return builder().build(Set.of("裂变"));
  }

  static KpiNumbers numbers(KpiFacts facts) {
    return new KpiNumbers(facts, List.of(LIN, WANG), Monitor.NONE);
  }

  static IndicatorValues values(KpiFacts facts, List<Entry> entries, Indicator... indicators) {
    return new IndicatorValues(Catalogue.of(List.of(indicators)), numbers(facts), entries);
  }

  static Indicator counted(StoreMeasure measure) {
    return indicator(
        measure.word(), IndicatorClass.CORE, Direction.HIGHER, new Source.Counted(measure));
  }

  static Indicator typed(String code) {
    return indicator(code, IndicatorClass.CORE, Direction.HIGHER, new Source.Typed());
  }

  static Indicator computed(String code, String formula, Indicator... known) {
    return indicator(
        code,
        IndicatorClass.CORE,
        Direction.HIGHER,
        new Source.Computed(Formula.parse(formula, Catalogue.of(List.of(known)).names())));
  }

  static Indicator indicator(String code, IndicatorClass kind, Direction direction, Source source) {
    Aggregation how = source instanceof Source.Computed ? Aggregation.NONE : Aggregation.SUM;
    return new Indicator(
        code,
        Map.of("en", code),
        Dimension.GROWTH,
        kind,
        IndicatorUnit.COUNT,
        direction,
        source,
        PeriodKind.WEEK,
        how,
        how,
        Optional.empty(),
        true);
  }

  static Entry entry(String code, Period period, Scope scope, double value) {
    return new Entry(code, period, scope, OptionalDouble.of(value), "", at("2026-07-01"), "Lin");
  }
}

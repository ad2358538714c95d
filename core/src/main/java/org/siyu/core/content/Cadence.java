package org.siyu.core.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.shared.DateRange;

/// Holds a plan against the rules of the rhythm. Pure.
public final class Cadence {
  /// From so many items on, shares are looked at: of one or two items a share says nothing.
  static final int LEAST_FOR_MIX = 3;

  private final List<CadenceRule> rules;

  public Cadence(List<CadenceRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// Gaps, overloads and wrong mixes.
  ///
  /// @param days the days to look at; weeks that begin in them are looked at as a whole
  /// @param rows all items that begin in those days and weeks, of whatever status
  /// @return by day, and within a day in the order of the rules
  public List<CadenceFinding> check(DateRange days, List<ContentRow> rows) {
    Map<String, Map<LocalDate, List<ContentRow>>> byChannel = new HashMap<>();
    for (ContentRow row : rows) {
      byChannel
          .computeIfAbsent(row.channel(), _ -> new HashMap<>())
          .computeIfAbsent(row.plan().day(), _ -> new ArrayList<>())
          .add(row);
    }
    List<CadenceFinding> findings = new ArrayList<>();
    days.first()
        .datesUntil(days.last().plusDays(1))
        .forEach(
            day -> {
              for (CadenceRule rule : rules) {
                check(rule, day, byChannel.getOrDefault(rule.channel(), Map.of()))
                    .ifPresent(findings::add);
              }
            });
    return findings;
  }

  private static Optional<CadenceFinding> check(
      CadenceRule rule, LocalDate day, Map<LocalDate, List<ContentRow>> channel) {
    boolean isDue = rule.span() == CadenceRule.Span.DAY || day.getDayOfWeek() == DayOfWeek.MONDAY;
    if (!isDue || !rule.holdsOn(day)) {
      return Optional.empty();
    }
    DateRange looked =
        new DateRange(day, rule.span() == CadenceRule.Span.DAY ? day : day.plusDays(6));
    List<ContentRow> all =
        looked
            .first()
            .datesUntil(looked.last().plusDays(1))
            .flatMap(at -> channel.getOrDefault(at, List.of()).stream())
            .filter(row -> rule.slot().isEmpty() || row.traits().slot().equals(rule.slot()))
            .toList();
    List<ContentRow> counted =
        rule.kind().isEmpty()
            ? all
            : all.stream().filter(row -> row.traits().kind().equals(rule.kind())).toList();
    return kind(rule, counted.size(), all.size())
        .map(
            kind ->
                new CadenceFinding(
                    rule,
                    kind,
                    looked,
                    counted.size(),
                    (kind == CadenceFinding.Kind.MIX ? all : counted)
                        .stream()
                            .sorted(Comparator.comparing(row -> row.plan().start()))
                            .map(ContentRow::id)
                            .toList()));
  }

  private static Optional<CadenceFinding.Kind> kind(CadenceRule rule, int count, int all) {
    if (rule.most().isPresent() && count > rule.most().getAsInt()) {
      return Optional.of(CadenceFinding.Kind.OVER);
    }
    if (rule.least().isPresent() && count < rule.least().getAsInt()) {
      return Optional.of(CadenceFinding.Kind.UNDER);
    }
    boolean isMixed =
        rule.mostPercent().isEmpty()
            || all < LEAST_FOR_MIX
            || 100L * count <= (long) rule.mostPercent().getAsInt() * all;
    return isMixed ? Optional.empty() : Optional.of(CadenceFinding.Kind.MIX);
  }
}

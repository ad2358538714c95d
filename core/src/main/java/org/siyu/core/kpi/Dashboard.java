package org.siyu.core.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.kpi.facts.RetentionTriangle;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Shift;

/// How the team stands in one period, with the way that led there.
///
/// @param against the span that is compared with
/// @param history the last spans of the kind, the oldest first, this one last
/// @param trends by code, a figure for each span of the history
/// @param funnel from all customers to those who bought again
/// @param channels of first touch by who joined, the most first
/// @param health the parts of the health index against the period before
/// @param retention of those who joined in the last months
public record Dashboard(
    Span span,
    Span against,
    Scope scope,
    List<Span> history,
    Map<String, List<Figure>> trends,
    List<Compared> funnel,
    List<Channel> channels,
    List<Compared> content,
    List<Compared> campaigns,
    Health health,
    RetentionTriangle retention) {
  /// The month that runs and the thirteen before it: of the oldest the twelfth month is over.
  private static final int COHORTS = 14;

  /// What the health index is the mean of: size, activity, conversion, lifetime value.
  private static final List<String> HEALTH =
      List.of("customers", "active_customers", "conversion_rate", "ltv");

  /// A part counts up to this many times what it was.
  private static final double MOST = 1.2;

  public Dashboard {
    history = List.copyOf(history);
    trends = Map.copyOf(trends);
    funnel = List.copyOf(funnel);
    channels = List.copyOf(channels);
    content = List.copyOf(content);
    campaigns = List.copyOf(campaigns);
  }

  /// A figure and what it was.
  ///
  /// @param code of an indicator, or of a count of the store
  public record Compared(String code, Figure now, Figure was) {
    /// How it moved, as it is told.
    public Change moved(IndicatorUnit unit) {
      return Change.of(unit, now, was);
    }

    /// 0.1 is a tenth more; unknown where there was nothing.
    public Figure change() {
      return now instanceof Figure.Known(double is) && was instanceof Figure.Known(double before)
          ? Figure.ratio(is - before, Math.abs(before))
          : Figure.missing(code);
    }
  }

  /// @param name empty for those without one
  public record Channel(String name, double joined, double before) {}

  /// @param index in points
  /// @param parts each with its value of now and of the period before
  public record Health(Figure index, Figure before, List<Compared> parts) {
    public Health {
      parts = List.copyOf(parts);
    }

    /// Its share of what it was, which counts up to 1.2.
    public static Figure reached(Compared part) {
      return part.now() instanceof Figure.Known(double is)
              && part.was() instanceof Figure.Known(double before)
              && before != 0
          ? Figure.of(Math.min(MOST, is / before))
          : Figure.missing(part.code());
    }
  }

  /// @param trended codes of the indicators whose way is wanted
  /// @param asOf the last day that is over
  public static Dashboard of(
      IndicatorValues values,
      List<String> trended,
      Span span,
      Comparison comparison,
      Scope scope,
      LocalDate asOf) {
    Reckoning reckoning = new Reckoning(values, span, comparison.of(span), scope);
    List<Span> history = history(span);
    Map<String, List<Figure>> trends = new HashMap<>();
    for (String code : trended) {
      trends.put(code, history.stream().map(each -> values.of(code, each, scope)).toList());
    }
    return new Dashboard(
        span,
        reckoning.against(),
        scope,
        history,
        trends,
        reckoning.funnel(),
        reckoning.channels(),
        reckoning.compared(
            "pieces", "content_reach", "open_rate", "click_rate", "interaction_rate"),
        reckoning.compared("campaign_cost", "campaign_revenue", "campaign_roi"),
        reckoning.health(),
        RetentionTriangle.of(
            values.numbers().facts(),
            YearMonth.from(asOf).minusMonths(COHORTS - 1L),
            asOf,
            values.numbers().members(scope)));
  }

  private static List<Span> history(Span span) {
    int count =
        switch (span.period().kind()) {
          case WEEK, MONTH -> 12;
          case QUARTER -> 8;
          case YEAR -> 3;
        };
    List<Span> history = new ArrayList<>(List.of(span));
    Period period = span.period();
    while (history.size() < count) {
      period = period.previous();
      history.addFirst(Span.whole(period));
    }
    return history;
  }

  private record Reckoning(IndicatorValues values, Span span, Span against, Scope scope) {
    List<Compared> compared(String... codes) {
      List<Compared> compared = new ArrayList<>();
      for (String code : codes) {
        compared.add(compared(code, against));
      }
      return compared;
    }

    private Compared compared(String code, Span with) {
      return new Compared(code, values.of(code, span, scope), values.of(code, with, scope));
    }

    /// From all customers to those who buy again. Browsing and carts come from elsewhere: they are
    /// steps of it only where they lie between the steps beside them.
    List<Compared> funnel() {
      List<Compared> steps = new ArrayList<>();
      double least = values.of("buying_customers", span, scope).orElse(0);
      for (Compared step :
          compared(
              "total_customers",
              "active_customers",
              "browsing_customers",
              "cart_customers",
              "buying_customers",
              "returning_buyers")) {
        boolean isBetween =
            steps.isEmpty()
                || (step.now().orElse(0) <= steps.getLast().now().orElse(0)
                    && step.now().orElse(0) >= least);
        if (step.now().isKnown() && (isBetween || !isGuest(step.code()))) {
          steps.add(step);
        }
      }
      return steps;
    }

    private static boolean isGuest(String code) {
      return code.equals("browsing_customers") || code.equals("cart_customers");
    }

    List<Channel> channels() {
      if (span.isEmpty()) {
        return List.of();
      }
      Map<String, Double> now = values.numbers().byChannel(StoreMeasure.NEW_CUSTOMERS, span, scope);
      Map<String, Double> was =
          values.numbers().byChannel(StoreMeasure.NEW_CUSTOMERS, against, scope);
      return now.entrySet().stream()
          .map(
              each ->
                  new Channel(each.getKey(), each.getValue(), was.getOrDefault(each.getKey(), 0.0)))
          .filter(each -> each.joined() > 0 || each.before() > 0)
          .sorted(Comparator.comparingDouble(Channel::joined).reversed())
          .toList();
    }

    Health health() {
      Span before = span.back(Shift.NONE.previous());
      return new Health(
          values.of("health_index", span, scope),
          values.of("health_index", before, scope),
          HEALTH.stream().map(code -> compared(code, before)).toList());
    }
  }
}

package org.siyu.core.tiers;

import java.util.Optional;

/// One number about a customer at the analysis date. Undefined where there is no data for it; then
/// every comparison with it is false.
///
/// Orders are purchases that count (see [Facts]); days lie between calendar dates; amounts are
/// cents, net of refunds and cancellations.
public sealed interface Metric {
  /// What a metric's value is measured in.
  enum Unit {
    DAYS,
    COUNT,
    CENTS,
    RATIO,
    FRACTION,
    SCORE
  }

  /// Read from a customer's own facts.
  sealed interface Measure extends Metric {}

  /// A rank among all customers, 1 to 5 by the scheme's RFM settings; undefined for a customer
  /// without orders.
  sealed interface Score extends Metric {}

  /// Days since joining; since the first order for a customer without a join date.
  record DaysSinceJoining() implements Measure {}

  record DaysSinceLastOrder() implements Measure {}

  /// How many orders; 0 where there are none.
  record Orders(Window window) implements Measure {}

  /// Net spend; 0 where there is none, negative when more was given back.
  record Spend(Window window) implements Measure {}

  /// Net spend by orders; undefined without an order.
  record AverageOrderValue(Window window) implements Measure {}

  /// Days from first to last order by the number of gaps; undefined below two orders.
  record MeanOrderGap() implements Measure {}

  /// Days since the last order by [MeanOrderGap]. Infinite when all orders were on one earlier day.
  record OrderGapRatio() implements Measure {}

  /// Interactions in the last `days` days, as [Window.LastDays].
  record Interactions(int days) implements Measure {}

  /// Interactions in the `days` days before those: `days` + 1 to 2 × `days` days ago.
  record InteractionsBefore(int days) implements Measure {}

  /// By which fraction the interactions fell from the window before: 0.5 is by half, negative is a
  /// rise. Undefined when there were none before.
  record InteractionDrop(int days) implements Measure {}

  record DaysSinceLastInteraction() implements Measure {}

  record RecencyScore() implements Score {}

  record FrequencyScore() implements Score {}

  record MonetaryScore() implements Score {}

  default Unit unit() {
    return switch (this) {
      case DaysSinceJoining(), DaysSinceLastOrder(), MeanOrderGap(), DaysSinceLastInteraction() ->
          Unit.DAYS;
      case Orders _, Interactions _, InteractionsBefore _ -> Unit.COUNT;
      case Spend _, AverageOrderValue _ -> Unit.CENTS;
      case OrderGapRatio() -> Unit.RATIO;
      case InteractionDrop _ -> Unit.FRACTION;
      case RecencyScore(), FrequencyScore(), MonetaryScore() -> Unit.SCORE;
    };
  }

  /// The metric's name without its window; the app words it under this key.
  default String key() {
    return switch (this) {
      case DaysSinceJoining() -> "days-since-joining";
      case DaysSinceLastOrder() -> "days-since-last-order";
      case Orders _ -> "orders";
      case Spend _ -> "spend";
      case AverageOrderValue _ -> "average-order-value";
      case MeanOrderGap() -> "mean-order-gap";
      case OrderGapRatio() -> "order-gap-ratio";
      case Interactions _ -> "interactions";
      case InteractionsBefore _ -> "interactions-before";
      case InteractionDrop _ -> "interaction-drop";
      case DaysSinceLastInteraction() -> "days-since-last-interaction";
      case RecencyScore() -> "recency-score";
      case FrequencyScore() -> "frequency-score";
      case MonetaryScore() -> "monetary-score";
    };
  }

  /// The stretch of the past that the metric looks at, where one can be chosen.
  default Optional<Window> lookBack() {
    return switch (this) {
      case Orders(Window window) -> Optional.of(window);
      case Spend(Window window) -> Optional.of(window);
      case AverageOrderValue(Window window) -> Optional.of(window);
      case Interactions(int days) -> Optional.of(new Window.LastDays(days));
      case InteractionsBefore(int days) -> Optional.of(new Window.LastDays(days));
      case InteractionDrop(int days) -> Optional.of(new Window.LastDays(days));
      case DaysSinceJoining(),
          DaysSinceLastOrder(),
          MeanOrderGap(),
          OrderGapRatio(),
          DaysSinceLastInteraction(),
          RecencyScore(),
          FrequencyScore(),
          MonetaryScore() ->
          Optional.empty();
    };
  }

  /// The key, with `@` and the window where it has one: `orders@365`, `spend@all`.
  default String text() {
    return lookBack().map(window -> key() + "@" + window.text()).orElseGet(this::key);
  }

  /// Reads what [#text()] wrote; empty when there is no such metric.
  static Optional<Metric> parse(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      return withoutWindow(text);
    }
    return Window.parse(text.substring(at + 1))
        .flatMap(window -> withWindow(text.substring(0, at), window));
  }

  private static Optional<Metric> withoutWindow(String key) {
    return Optional.ofNullable(
        switch (key) {
          case "days-since-joining" -> new DaysSinceJoining();
          case "days-since-last-order" -> new DaysSinceLastOrder();
          case "mean-order-gap" -> new MeanOrderGap();
          case "order-gap-ratio" -> new OrderGapRatio();
          case "days-since-last-interaction" -> new DaysSinceLastInteraction();
          case "recency-score" -> new RecencyScore();
          case "frequency-score" -> new FrequencyScore();
          case "monetary-score" -> new MonetaryScore();
          default -> null;
        });
  }

  private static Optional<Metric> withWindow(String key, Window window) {
    return switch (key) {
      case "orders" -> Optional.of(new Orders(window));
      case "spend" -> Optional.of(new Spend(window));
      case "average-order-value" -> Optional.of(new AverageOrderValue(window));
      default ->
          window instanceof Window.LastDays(int days) ? withDays(key, days) : Optional.empty();
    };
  }

  private static Optional<Metric> withDays(String key, int days) {
    return Optional.ofNullable(
        switch (key) {
          case "interactions" -> new Interactions(days);
          case "interactions-before" -> new InteractionsBefore(days);
          case "interaction-drop" -> new InteractionDrop(days);
          default -> null;
        });
  }
}

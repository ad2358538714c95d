package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.siyu.core.shared.Money;

/// The result of a tiering in columns, one entry a customer known at the analysis date, by id.
public final class TierRun {
  private final FactColumns columns;
  private final TierScheme scheme;
  private final Benchmarks benchmarks;
  private final int[] rows;
  private final short[] tier;
  private final short[] rule;
  private final EarlierTiers earlier;
  private final int held;
  private final RfmScores scores;
  private final double[] days;
  private final double[] orders;
  private final double[] cents;

  TierRun(
      FactColumns columns,
      TierScheme scheme,
      Benchmarks benchmarks,
      short[] tier,
      short[] rule,
      EarlierTiers earlier,
      int held) {
    this.columns = columns;
    this.scheme = scheme;
    this.benchmarks = benchmarks;
    this.rows = columns.rows();
    this.tier = tier;
    this.rule = rule;
    this.earlier = earlier;
    this.held = held;
    this.scores = columns.scores(scheme.rfm());
    this.days = columns.values(new Metric.DaysSinceLastOrder());
    this.orders = columns.values(new Metric.Orders(scheme.rfm().window()));
    this.cents = columns.values(new Metric.Spend(scheme.rfm().window()));
  }

  /// How many customers were placed.
  public int size() {
    return rows.length;
  }

  public TierScheme scheme() {
    return scheme;
  }

  public LocalDateTime asOf() {
    return columns.asOf();
  }

  public FactColumns columns() {
    return columns;
  }

  /// Where everybody was before; [EarlierTiers#NONE] where hysteresis did not count.
  public EarlierTiers earlier() {
    return earlier;
  }

  /// How many are in another tier than they would be in without [Hysteresis].
  public int held() {
    return held;
  }

  public Benchmarks benchmarks() {
    return benchmarks;
  }

  /// SHA-256 in hexadecimal over the analysis date, the scheme's version and every placement;
  /// computed at each call.
  public String hash() {
    return RunHash.of(this);
  }

  public UUID customer(int index) {
    return columns.facts().customer(rows[index]);
  }

  /// Where a customer stands in this run, or -1 when it was not placed.
  public int indexOf(UUID customer) {
    int row = columns.facts().rowOf(customer);
    return row < 0 ? -1 : Math.max(-1, Arrays.binarySearch(rows, row));
  }

  /// The tier's place in the scheme's list.
  public int tierIndex(int index) {
    return tier[index];
  }

  public String tier(int index) {
    return scheme.tiers().get(tier[index]).code();
  }

  /// The position from 1 of the rule that fired; 0 when none did.
  public int rule(int index) {
    return rule[index];
  }

  /// 1 to 5; 0 without orders in the window.
  public int recencyScore(int index) {
    return scores.recency[rows[index]];
  }

  public int frequencyScore(int index) {
    return scores.frequency[rows[index]];
  }

  public int monetaryScore(int index) {
    return scores.monetary[rows[index]];
  }

  public MeanSegment segment(int index) {
    return benchmarks
        .rfm()
        .segment(recencyScore(index), frequencyScore(index), monetaryScore(index));
  }

  /// The segment of the scheme's map; empty without orders in the window.
  public Optional<String> mapSegment(int index) {
    return scheme
        .segments()
        .segment(recencyScore(index), frequencyScore(index), monetaryScore(index));
  }

  public OptionalInt recencyDays(int index) {
    return recencyScore(index) == 0 ? OptionalInt.empty() : OptionalInt.of((int) days[rows[index]]);
  }

  public int orders(int index) {
    return (int) orders[rows[index]];
  }

  public Money spend(int index) {
    return new Money(cents(index));
  }

  long cents(int index) {
    return (long) cents[rows[index]];
  }

  /// The whole placement with its reason, which is worked out here.
  public TierAssignment assignment(int index) {
    return new TierAssignment(
        customer(index),
        tier(index),
        segment(index),
        recencyScore(index),
        frequencyScore(index),
        monetaryScore(index),
        recencyDays(index),
        orders(index),
        spend(index),
        Explainer.reason(view(index), scheme, rule(index), earlier.tier(customer(index))).text());
  }

  /// Orders customers of two runs by id.
  int compareCustomer(int index, TierRun other, int otherIndex) {
    Facts facts = columns.facts();
    Facts otherFacts = other.columns.facts();
    int row = rows[index];
    int otherRow = other.rows[otherIndex];
    return Facts.compare(
        facts.idHigh[row],
        facts.idLow[row],
        otherFacts.idHigh[otherRow],
        otherFacts.idLow[otherRow]);
  }

  CustomerView view(int index) {
    return new CustomerView(
        columns.facts(), columns.metrics(), scheme.rfm(), benchmarks, rows[index], Growth.NONE);
  }
}

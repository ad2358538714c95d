package org.siyu.core.behind;

import java.math.BigDecimal;
import java.util.Optional;
import org.siyu.core.customers.ColumnValue;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;

/// A column of a list of rows.
public enum BehindColumn implements Code {
  DAY,
  /// What the row is.
  KIND,
  TITLE,
  CUSTOMER,
  MEMBER,
  AMOUNT,
  REFUND,
  /// The amount less what was given back.
  NET,
  /// What the row adds to the number.
  COUNTS,
  /// Whether it does.
  COUNTED,
  STATE,
  CHANNEL,
  /// File, sheet and row.
  ORIGIN,
  /// What other lines said of the same.
  OTHERS;

  /// The cell of a row: text, day, amount or a number, or nothing.
  public ColumnValue value(BehindRow row, Disclosure disclosure, BehindWords words) {
    return switch (this) {
      case DAY -> new ColumnValue.Day(row.at().toLocalDate());
      case KIND -> ColumnValue.text(words.kind(row));
      case TITLE -> ColumnValue.text(words.title(row));
      case CUSTOMER -> ColumnValue.text(row.customer().map(who -> who.name(disclosure)).orElse(""));
      case MEMBER -> ColumnValue.text(row.member().map(words::member).orElse(row.by()));
      case AMOUNT -> amount(row.paper().map(BehindRow.Paper::amount));
      case REFUND ->
          amount(row.paper().map(BehindRow.Paper::refund).filter(refund -> !refund.isZero()));
      case NET -> amount(row.paper().map(BehindRow.Paper::net));
      case COUNTS -> counts(row, words);
      case COUNTED -> ColumnValue.text(words.isCounted(row));
      case STATE -> ColumnValue.text(words.state(row));
      case CHANNEL -> ColumnValue.text(row.paper().map(BehindRow.Paper::channel).orElse(""));
      case ORIGIN -> ColumnValue.text(words.origin(row));
      case OTHERS -> ColumnValue.text(words.others(row));
    };
  }

  private static ColumnValue amount(Optional<Money> money) {
    return money.<ColumnValue>map(ColumnValue.Amount::new).orElse(ColumnValue.BLANK);
  }

  private static ColumnValue counts(BehindRow row, BehindWords words) {
    if (words.isMoney()) {
      return new ColumnValue.Amount(Money.of(BigDecimal.valueOf(row.counts())));
    }
    return row.counts() == Math.rint(row.counts())
        ? new ColumnValue.Count((long) row.counts())
        : ColumnValue.text(words.counts(row));
  }

  public boolean isNumeric() {
    return this == AMOUNT || this == REFUND || this == NET || this == COUNTS;
  }
}

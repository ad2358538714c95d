package org.siyu.core.daysheet;

import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.shared.Code;

/// The columns of a day's list, in their order, with the headers under which they are found again.
public enum DayColumn implements Code {
  DUE("时限", "due"),
  KIND("类型", "kind"),
  TITLE("事项", "what"),
  CONTEXT("所属", "belongs to"),
  CUSTOMER("用户", "客户", "customer"),
  TIER("分层", "tier"),
  SCRIPT("话术", "words"),
  RESULT("结果", "result"),
  REASON("原因", "reason"),
  /// Until when it is put off.
  UNTIL("延后至", "put off until"),
  /// When it was done.
  TIME("完成时间", "done at"),
  REMARK("备注", "remark"),
  /// Which entry it is, and for whom. Hidden.
  ID("siyu-id"),
  /// The day that the list is of. Hidden.
  DAY("siyu-day");

  private final List<String> headers;

  DayColumn(String... headers) {
    this.headers = List.of(headers).stream().map(HeaderText::normalise).toList();
  }

  public boolean isHidden() {
    return this == ID || this == DAY;
  }

  /// Whether it is left empty, to be filled in.
  public boolean isFilledIn() {
    return switch (this) {
      case RESULT, REASON, UNTIL, TIME, REMARK -> true;
      case DUE, KIND, TITLE, CONTEXT, CUSTOMER, TIER, SCRIPT, ID, DAY -> false;
    };
  }

  /// The column that a header stands for, in either language.
  public static Optional<DayColumn> headed(String header) {
    String wanted = HeaderText.normalise(header);
    return List.of(values()).stream().filter(column -> column.headers.contains(wanted)).findFirst();
  }
}

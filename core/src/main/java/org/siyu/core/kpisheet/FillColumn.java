package org.siyu.core.kpisheet;

import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.shared.Code;

/// The columns of a sheet to be filled in, in their order, with the headers under which they are
/// found again.
public enum FillColumn implements Code {
  INDICATOR("指标", "indicator"),
  UNIT("单位", "unit"),
  TARGET("目标", "target"),
  BEFORE("上期", "period before"),
  VALUE("本期值", "value"),
  NOT_APPLICABLE("不适用", "does not apply"),
  NOTE("说明", "note"),
  /// Which cell it is. Hidden.
  ID("siyu-kpi"),
  /// What was here when the sheet went out. Hidden.
  BASE("siyu-base");

  private final List<String> headers;

  FillColumn(String... headers) {
    this.headers = List.of(headers).stream().map(HeaderText::normalise).toList();
  }

  public boolean isHidden() {
    return this == ID || this == BASE;
  }

  public boolean isFilledIn() {
    return this == VALUE || this == NOT_APPLICABLE || this == NOTE;
  }

  /// The column that a header stands for, in either language.
  static Optional<FillColumn> headed(String header) {
    String wanted = HeaderText.normalise(header);
    return List.of(values()).stream().filter(column -> column.headers.contains(wanted)).findFirst();
  }
}

package org.siyu.core.sop;

import java.util.Arrays;
import java.util.List;
import org.siyu.core.shared.Code;

/// The parts of a template as its files and pages have them.
public enum SopPart implements Code {
  TEMPLATE("template"),
  STEPS("step"),
  TARGETS("target"),
  BUDGET("budget"),
  RISKS("risk"),
  QUESTIONS("question");

  private final String section;

  SopPart(String section) {
    this.section = section;
  }

  /// The word that begins a section of a template file: `[step]`.
  String section() {
    return section;
  }

  /// What there is to say in this part, in its order.
  public List<SopColumn> columns() {
    return Arrays.stream(SopColumn.values()).filter(column -> column.part() == this).toList();
  }
}

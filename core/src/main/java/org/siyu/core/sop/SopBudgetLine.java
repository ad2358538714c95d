package org.siyu.core.sop;

import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;

/// What a campaign is expected to cost in one respect.
///
/// @param basis how the amount was arrived at
public record SopBudgetLine(Kind kind, String name, Money amount, String basis) {
  public SopBudgetLine {
    name = SopWords.line(name);
    basis = SopWords.text(basis);
  }

  public enum Kind implements Code {
    PEOPLE,
    GIFTS,
    DISCOUNTS,
    MEDIA,
    CONTENT,
    TECHNOLOGY,
    OTHER
  }
}

package org.siyu.core.kpi;

/// A person's sheet that brings a bonus.
///
/// @param name of the member
public record BonusOf(String name, Sheet sheet) {
  public BonusRules.Bonus bonus() {
    return sheet.bonus().orElseThrow();
  }
}

package org.siyu.core.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopBudgetLine;

/// Money that was spent on a campaign.
///
/// @param line name of the budget line it belongs to; "" for none
/// @param note what it was for; up to 400 characters
public record Spending(
    UUID id, LocalDate day, SopBudgetLine.Kind kind, String line, Money amount, String note) {
  public static final int LONGEST_NOTE = 400;

  Spending on(String other, SopBudgetLine.Kind kindOfIt) {
    return new Spending(id, day, kindOfIt, other, amount, note);
  }
}

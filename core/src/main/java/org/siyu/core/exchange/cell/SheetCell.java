package org.siyu.core.exchange.cell;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

/// A cell as a file holds it.
///
/// @param reference its name in the sheet, such as `C7`
/// @param text "" when blank; a number in plain notation, a date in ISO form
/// @param moment of a cell that is shown as a date or a time
/// @param number of a cell that holds a number
/// @param isError for `#N/A` and its kin, and formulas without a value
public record SheetCell(
    String reference,
    String text,
    Optional<LocalDateTime> moment,
    OptionalDouble number,
    boolean isError) {

  public static SheetCell of(String reference, String text) {
    return new SheetCell(reference, text, Optional.empty(), OptionalDouble.empty(), false);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}

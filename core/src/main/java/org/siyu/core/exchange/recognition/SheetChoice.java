package org.siyu.core.exchange.recognition;

import java.util.List;
import java.util.Optional;

/// Chooses among the sheets of a file that could be read: the first one of a known system, else the
/// first one, and all that continue it in the same layout.
final class SheetChoice {
  private SheetChoice() {}

  static List<RecognisedSheet> choose(List<RecognisedSheet> sheets) {
    Optional<String> lead =
        sheets.stream()
            .filter(sheet -> sheet.state() == SheetState.CHOSEN && isSpecific(sheet))
            .findFirst()
            .or(
                () ->
                    sheets.stream().filter(sheet -> sheet.state() == SheetState.CHOSEN).findFirst())
            .map(SheetChoice::profileId);
    return sheets.stream()
        .map(
            sheet ->
                sheet.state() == SheetState.CHOSEN && !lead.equals(Optional.of(profileId(sheet)))
                    ? sheet.with(SheetState.NOT_CHOSEN, sheet.problems())
                    : sheet)
        .toList();
  }

  private static boolean isSpecific(RecognisedSheet sheet) {
    return sheet.best().map(match -> match.profile().isSpecific()).orElse(false);
  }

  private static String profileId(RecognisedSheet sheet) {
    return sheet.best().map(match -> match.profile().id()).orElse("");
  }
}

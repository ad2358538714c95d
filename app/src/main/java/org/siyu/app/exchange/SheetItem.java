package org.siyu.app.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.mapping.ColumnMapping;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.recognition.ProfileMatch;
import org.siyu.core.exchange.recognition.RecognisedFile;
import org.siyu.core.exchange.recognition.RecognisedSheet;
import org.siyu.core.exchange.recognition.SheetState;

/// One sheet of one file in the wizard, as it was recognised and as the person has corrected it.
///
/// @param isChosen whether it is read
/// @param columns the mapping as corrected; empty when no header row was found
public record SheetItem(
    RecognisedFile file, RecognisedSheet sheet, boolean isChosen, Optional<ColumnMapping> columns) {

  static SheetItem of(RecognisedFile file, RecognisedSheet sheet) {
    return new SheetItem(file, sheet, sheet.state() == SheetState.CHOSEN, sheet.columns());
  }

  /// Whether it could be read at all: there are headers and a mapping.
  public boolean isReadable() {
    return sheet.header().isPresent()
        && columns.isPresent()
        && sheet.best().isPresent()
        && sheet.state() != SheetState.NOT_IMPORTABLE_YET
        && sheet.state() != SheetState.EMPTY;
  }

  public Optional<Profile> profile() {
    return sheet.best().map(ProfileMatch::profile);
  }

  public Optional<ImportKind> kind() {
    return profile().map(Profile::kind);
  }

  public List<String> headers() {
    return sheet.header().map(header -> header.headers()).orElse(List.of());
  }

  SheetItem choosing(boolean wanted) {
    return new SheetItem(file, sheet, wanted && isReadable(), columns);
  }

  SheetItem with(ColumnMapping mapping) {
    return new SheetItem(file, sheet, isChosen, Optional.of(mapping));
  }

  SheetItem with(RecognisedSheet again) {
    return new SheetItem(file, again, true, again.columns());
  }

  boolean isSameAs(SheetItem other) {
    return file.file().equals(other.file.file()) && sheet.index() == other.sheet.index();
  }

  Optional<SheetSelection> selection(Map<ImportField, Map<String, String>> learned) {
    return file.selection(sheet)
        .map(
            found ->
                new SheetSelection(
                    found.file(),
                    found.encoding(),
                    found.separator(),
                    found.sheet(),
                    found.sheetName(),
                    found.header(),
                    found.profile(),
                    columns.orElse(found.columns()),
                    found.values().with(learned),
                    found.dateOrder()));
  }
}

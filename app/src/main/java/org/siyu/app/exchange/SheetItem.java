package org.siyu.app.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.exchange.FileFormat;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;
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

  /// Whether a person may choose its header row and profile: there is something in it, and it is
  /// not known as something that cannot be read.
  public boolean canBeMapped() {
    return !sheet.sample().isEmpty() && sheet.state() != SheetState.NOT_IMPORTABLE_YET;
  }

  /// What no column holds yet: of each set of fields one is needed.
  public List<Set<ImportField>> missing() {
    return columns.isPresent() && profile().isPresent()
        ? columns.get().missing(profile().get().shape())
        : List.of();
  }

  public boolean isMappingComplete() {
    return columns.isPresent() && profile().isPresent() && missing().isEmpty();
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

  /// Opens the file again as it was understood.
  TabularFile open(TabularFiles files) {
    boolean isText = file.format() == FileFormat.CSV;
    return files.open(
        file.file(),
        isText ? Optional.of(file.textFormat().encoding()) : Optional.empty(),
        isText ? Optional.of(file.textFormat().separator()) : Optional.empty());
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

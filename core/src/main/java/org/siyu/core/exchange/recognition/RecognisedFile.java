package org.siyu.core.exchange.recognition;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.FileFormat;
import org.siyu.core.exchange.TabularFile.TextFormat;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.mapping.ValueMapping;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.shared.Problem;

/// What was found out about a file.
public record RecognisedFile(
    Path file, FileFormat format, TextFormat textFormat, List<RecognisedSheet> sheets) {
  public RecognisedFile {
    sheets = List.copyOf(sheets);
  }

  public List<RecognisedSheet> chosen() {
    return sheets.stream().filter(sheet -> sheet.state() == SheetState.CHOSEN).toList();
  }

  /// The profile of the chosen sheets.
  public Optional<Profile> profile() {
    return chosen().stream().findFirst().flatMap(RecognisedSheet::best).map(ProfileMatch::profile);
  }

  public List<Problem> problems() {
    return sheets.stream().flatMap(sheet -> sheet.problems().stream()).toList();
  }

  /// The chosen sheets as they are to be read when nobody corrects anything.
  public List<SheetSelection> selections() {
    return chosen().stream().flatMap(sheet -> selection(sheet).stream()).toList();
  }

  /// A sheet as it is to be read, if it has headers.
  public Optional<SheetSelection> selection(RecognisedSheet sheet) {
    if (sheet.header().isEmpty() || sheet.columns().isEmpty() || sheet.best().isEmpty()) {
      return Optional.empty();
    }
    Profile profile = sheet.best().get().profile();
    boolean isCsv = format == FileFormat.CSV;
    return Optional.of(
        new SheetSelection(
            file,
            isCsv ? Optional.of(textFormat.encoding()) : Optional.empty(),
            isCsv ? Optional.of(textFormat.separator()) : Optional.empty(),
            sheet.index(),
            sheet.name(),
            sheet.header().get(),
            profile,
            sheet.columns().get(),
            ValueMapping.of(profile),
            sheet.dateOrder()));
  }
}

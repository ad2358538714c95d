package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.FileDigests;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.planning.ImportService;
import org.siyu.core.exchange.profile.ProfileRepository;
import org.siyu.core.exchange.reading.FileDrafts;
import org.siyu.core.exchange.reading.ReadingChoices;
import org.siyu.core.exchange.recognition.Recognition;

/// What the wizard works with.
///
/// @param corrections writes rows that do not go in as a workbook
/// @param templates writes the team's own template of each kind into a folder, and names the files
/// @param actor who works here now
public record ImportServices(
    TabularFiles files,
    FileDigests digests,
    ProfileRepository profiles,
    ImportService imports,
    Corrections corrections,
    Templates templates,
    Supplier<String> actor) {

  public Recognition recognition() {
    return new Recognition(profiles);
  }

  public DraftSource drafts(List<SheetSelection> selections, ReadingChoices choices) {
    return new FileDrafts(files, digests, selections, choices);
  }

  /// Writes a correction workbook.
  @FunctionalInterface
  public interface Corrections {
    /// @param sheets of the import, in the order of the rows' origins
    void write(List<ReadSheet> sheets, List<RejectedRow> rejected, Path target);
  }

  /// Writes template workbooks.
  @FunctionalInterface
  public interface Templates {
    List<Path> write(Path folder);
  }
}

package org.siyu.core.sop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;

/// Brings templates out and in. What comes in is read to the end before anything is kept.
public final class SopExchange {
  /// The ending of a file to share.
  public static final String SHARE_ENDING = ".siyusop";

  public static final String WORKBOOK_ENDING = ".xlsx";

  private final SopFiles files;
  private final SopService service;
  private final Supplier<List<SopSheetLabels>> labels;

  /// @param labels those of all languages, with the channels as they are called now
  public SopExchange(SopFiles files, SopService service, Supplier<List<SopSheetLabels>> labels) {
    this.files = files;
    this.service = service;
    this.labels = labels;
  }

  /// Writes a workbook, or a file to share when the name ends so.
  ///
  /// @throws org.siyu.core.shared.ProblemException an [org.siyu.core.exchange.ExportProblem]
  public void export(SopTemplate template, Path target) {
    try (StagedFile file =
        isShare(target)
            ? files.stageText(template, target)
            : files.stageWorkbook(template, labels(template.language()), target)) {
      file.publish();
    }
  }

  private SopSheetLabels labels(SopLanguage language) {
    return labels.get().stream()
        .filter(each -> each.language() == language)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no words for " + language));
  }

  private static boolean isShare(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(SHARE_ENDING);
  }

  /// Reads a file with all its problems.
  ///
  /// @throws org.siyu.core.shared.ProblemException when it cannot be read at all
  public SopReading read(Path file, Monitor monitor) {
    if (isShare(file)) {
      SopReading reading = SopTextReader.read(String.valueOf(file.getFileName()), files.text(file));
      return reading
          .template()
          .map(template -> new SopReading(reading.template(), service.problems(template)))
          .filter(checked -> !checked.problems().isEmpty())
          .map(checked -> new SopReading(Optional.empty(), checked.problems()))
          .orElse(reading);
    }
    List<SopSheetLabels> words = labels.get();
    return SopSheetReader.read(files.lines(file, words, monitor), words, service::isChannel);
  }

  /// What would change.
  public SopImport review(SopTemplate template) {
    Optional<SopEntry> existing =
        service.entries(template.language()).stream()
            .filter(entry -> entry.template().code().equals(template.code()))
            .filter(entry -> entry.template().language() == template.language())
            .findFirst();
    return new SopImport(
        template,
        existing,
        existing
            .map(entry -> SopDifference.between(entry.template(), template))
            .orElse(new SopDifference(List.of())));
  }

  /// Keeps what was read. One that changes nothing makes no version.
  ///
  /// @return the newest version afterwards
  /// @throws org.siyu.core.shared.ProblemException as [SopService#save] and [SopService#create]
  public SopVersion apply(SopImport wanted, SopImport.Take take, String note) {
    SopTemplate template = wanted.template();
    if (wanted.existing().isPresent() && take == SopImport.Take.VERSION) {
      SopVersion newest = wanted.existing().get().newest();
      return wanted.isUnchanged() ? newest : service.save(newest, template, note);
    }
    String name = service.freeName(template.name(), template.language());
    return service.create(template.with(template.overview().named(name)));
  }
}

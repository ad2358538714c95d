package org.siyu.core.exchange.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.FileDigests;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.shared.Monitor;

/// The drafts of the chosen sheets of one or more files. Opens the files anew for each run and
/// holds no rows.
public final class FileDrafts implements DraftSource {
  private final TabularFiles files;
  private final List<SheetSelection> selections;
  private final ReadingChoices choices;
  private final List<ReadSheet> sheets;

  /// @param selections at least one, all of the same kind; sheets of one file one after the other
  /// @throws IllegalArgumentException when there is none, or kinds differ
  /// @throws org.siyu.core.shared.ProblemException when a file cannot be read for its digest
  public FileDrafts(
      TabularFiles files,
      FileDigests digests,
      List<SheetSelection> selections,
      ReadingChoices choices) {
    if (selections.stream().map(each -> each.profile().kind()).distinct().count() != 1) {
      throw new IllegalArgumentException("an import has sheets of one kind");
    }
    this.files = files;
    this.selections = List.copyOf(selections);
    this.choices = choices;
    Map<Path, String> known = new HashMap<>();
    this.sheets =
        selections.stream()
            .map(each -> sheet(each, known.computeIfAbsent(each.file(), digests::sha256)))
            .toList();
  }

  @Override
  public ImportKind kind() {
    return selections.getFirst().profile().kind();
  }

  @Override
  public String profile() {
    return selections.getFirst().profile().id();
  }

  @Override
  public List<ReadSheet> sheets() {
    return sheets;
  }

  @Override
  public void forEach(DraftConsumer consumer, Monitor monitor) {
    int next = 0;
    while (next < selections.size()) {
      SheetSelection first = selections.get(next);
      OrderRefunds refunds = new OrderRefunds();
      try (TabularFile file = files.open(first.file(), first.encoding(), first.separator())) {
        for (int sheet : sheetsOf(first, next)) {
          SheetReader reader =
              new SheetReader(selections.get(sheet), sheet, choices, refunds, consumer, monitor);
          file.read(selections.get(sheet).sheet(), reader::take, monitor);
          reader.finish();
          next = sheet + 1;
        }
      }
    }
  }

  @Override
  public String fingerprint() {
    StringBuilder text = new StringBuilder(choices.toString());
    for (int i = 0; i < sheets.size(); i++) {
      text.append('\n').append(sheets.get(i).sha256()).append(' ').append(selections.get(i).text());
    }
    return text.toString();
  }

  private List<Integer> sheetsOf(SheetSelection first, int from) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = from; i < selections.size(); i++) {
      if (!selections.get(i).file().equals(first.file())) {
        break;
      }
      numbers.add(i);
    }
    return numbers;
  }

  private static ReadSheet sheet(SheetSelection selection, String sha256) {
    return new ReadSheet(
        selection.file(),
        selection.sheet(),
        selection.sheetName(),
        selection.header().lastRow(),
        selection.header().headers(),
        sha256);
  }
}

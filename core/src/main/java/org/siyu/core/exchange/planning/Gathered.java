package org.siyu.core.exchange.planning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RowOrigin;

/// What the files say, gathered, before it meets the store. Planning reads it and adds texts, and
/// changes nothing else, so it can be planned again.
final class Gathered {
  private final DraftSource source;
  private final ImportKind kind;
  private final String profile;
  private final List<ReadSheet> sheets;
  final Texts texts = new Texts();
  final CellTexts cells = new CellTexts(texts);
  final Rejections rejections;
  final Notices notices = new Notices();
  final People people = new People(texts);
  final Facts facts = new Facts();
  final Orders orders = new Orders(texts);
  final Lines lines = new Lines(texts);
  final Refunds refunds = new Refunds();
  final Interactions interactions = new Interactions(texts);
  final BrokenOrders broken = new BrokenOrders();
  private final int[] fileOfSheet;
  private long linesRead;

  Gathered(DraftSource source) {
    this.source = source;
    this.kind = source.kind();
    this.profile = source.profile();
    this.sheets = List.copyOf(source.sheets());
    this.fileOfSheet = files(sheets);
    this.rejections = new Rejections(texts, cells, sheets);
  }

  DraftSource source() {
    return source;
  }

  ImportKind kind() {
    return kind;
  }

  String profile() {
    return profile;
  }

  List<ReadSheet> sheets() {
    return sheets;
  }

  long linesRead() {
    return linesRead;
  }

  void countLine() {
    linesRead++;
  }

  /// The file of a row, by number.
  int file(RowOrigin origin) {
    return file(origin.sheet());
  }

  int file(int sheet) {
    return fileOfSheet[sheet];
  }

  /// Whether lines will be rejected whose cells passed by before that was known.
  boolean lacksCellsOfBrokenOrders() {
    for (int line = 0; line < lines.size() && !broken.isEmpty(); line++) {
      if (broken.isBroken(lines.order(line), file(lines.sheet(line)))
          && !cells.has(lines.origin(line))) {
        return true;
      }
    }
    return false;
  }

  private static int[] files(List<ReadSheet> sheets) {
    List<Path> files = new ArrayList<>();
    int[] fileOf = new int[sheets.size()];
    for (int sheet = 0; sheet < fileOf.length; sheet++) {
      Path file = sheets.get(sheet).file();
      if (!files.contains(file)) {
        files.add(file);
      }
      fileOf[sheet] = files.indexOf(file);
    }
    return fileOf;
  }
}

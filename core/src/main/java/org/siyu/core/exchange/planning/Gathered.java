package org.siyu.core.exchange.planning;

import java.util.List;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ReadSheet;

/// What the files say, gathered, before it meets the store. Planning reads it and adds texts, and
/// changes nothing else, so it can be planned again.
final class Gathered {
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
  private long linesRead;
  private long linesWithoutCustomer;

  Gathered(DraftSource source) {
    this.kind = source.kind();
    this.profile = source.profile();
    this.sheets = List.copyOf(source.sheets());
    this.rejections = new Rejections(texts, cells, sheets);
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

  long linesWithoutCustomer() {
    return linesWithoutCustomer;
  }

  void countLineWithoutCustomer() {
    linesWithoutCustomer++;
  }
}

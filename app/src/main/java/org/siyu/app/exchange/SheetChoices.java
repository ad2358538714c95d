package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.recognition.RecognisedFile;
import org.siyu.core.exchange.recognition.RecognisedSheet;
import org.siyu.core.exchange.recognition.SheetState;

/// The sheets of all files in the wizard, and which of them are read and how. A value: a change
/// gives a new one. What is chosen is of one kind, since one import has one kind.
public record SheetChoices(List<SheetItem> items) {
  static final SheetChoices NONE = new SheetChoices(List.of());

  public SheetChoices {
    items = List.copyOf(items);
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  public List<SheetItem> chosen() {
    return items.stream().filter(SheetItem::isChosen).toList();
  }

  /// The kind of what is chosen.
  public Optional<ImportKind> kind() {
    return chosen().stream().findFirst().flatMap(SheetItem::kind);
  }

  /// With the sheets of more files; a file that is there already is looked at afresh.
  SheetChoices adding(List<RecognisedFile> files) {
    List<SheetItem> all = new ArrayList<>(items);
    for (RecognisedFile file : files) {
      all.removeIf(item -> item.file().file().equals(file.file()));
      file.sheets().forEach(sheet -> all.add(SheetItem.of(file, sheet)));
    }
    return new SheetChoices(all).ofOneKind();
  }

  SheetChoices without(Path file) {
    return new SheetChoices(
        items.stream().filter(item -> !item.file().file().equals(file)).toList());
  }

  /// Chooses a sheet or leaves it out; a sheet of another kind takes the others' place.
  SheetChoices choosing(SheetItem item, boolean isWanted) {
    return mapped(
        each ->
            each.isSameAs(item)
                ? each.choosing(isWanted)
                : isWanted && !each.kind().equals(item.kind()) ? each.choosing(false) : each);
  }

  /// A sheet as it is read by another profile or from another header row; it is wanted then, and
  /// those of another kind are not.
  SheetChoices remapped(SheetItem item, RecognisedSheet again) {
    SheetItem fresh = item.with(again);
    return mapped(each -> each.isSameAs(item) ? fresh : each).choosing(fresh, true);
  }

  /// Gives a column another meaning, in all chosen sheets with the same headers.
  SheetChoices mapping(SheetItem item, int column, ColumnTarget target) {
    return mapped(
        each ->
            each.isSameAs(item) || (each.isChosen() && each.headers().equals(item.headers()))
                ? each.columns().map(old -> each.with(old.with(column, target))).orElse(each)
                : each);
  }

  /// Whether nothing is missing: of each set of fields at least one needs a column.
  public boolean isMappingComplete() {
    List<SheetItem> chosen = chosen();
    return !chosen.isEmpty() && chosen.stream().allMatch(SheetItem::isMappingComplete);
  }

  /// What is to be read, with the meanings of values that a person has given.
  List<SheetSelection> selections(Map<ImportField, Map<String, String>> learned) {
    return chosen().stream().flatMap(item -> item.selection(learned).stream()).toList();
  }

  /// What waits for the next import once the chosen sheets are in: recognised sheets of other
  /// kinds.
  SheetChoices waiting() {
    Optional<ImportKind> done = kind();
    return new SheetChoices(
            items.stream()
                .filter(item -> item.sheet().state() == SheetState.CHOSEN)
                .filter(item -> !item.kind().equals(done))
                .map(item -> SheetItem.of(item.file(), item.sheet()))
                .toList())
        .ofOneKind();
  }

  /// Only sheets of the first chosen kind stay chosen; the others wait for the next import.
  private SheetChoices ofOneKind() {
    Optional<ImportKind> first = kind();
    return mapped(item -> item.kind().equals(first) ? item : item.choosing(false));
  }

  private SheetChoices mapped(UnaryOperator<SheetItem> change) {
    return new SheetChoices(items.stream().map(change).toList());
  }
}

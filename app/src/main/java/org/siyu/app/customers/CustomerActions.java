package org.siyu.app.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.core.customers.CustomerRow;

/// All that can be done with the customers that are selected, each with its key: what the menu
/// shows, and what the keys do while the table has the focus.
final class CustomerActions {
  private final CustomersViewModel model;
  private final SelectionBar bar;
  private final Supplier<List<CustomerRow>> selected;
  private final Runnable copy;
  private final Runnable export;

  /// @param copy copies the selection as a table
  /// @param export writes the selected customers to a file
  CustomerActions(
      CustomersViewModel model,
      SelectionBar bar,
      Supplier<List<CustomerRow>> selected,
      Runnable copy,
      Runnable export) {
    this.model = model;
    this.bar = bar;
    this.selected = selected;
    this.copy = copy;
    this.export = export;
  }

  /// @param text the message key of its words
  /// @param isPossible whether it can be done with what is selected now
  record Entry(String text, Ikon icon, KeyCombination keys, boolean isPossible, Runnable run) {}

  /// In groups, for lines between them.
  List<List<Entry>> groups() {
    List<CustomerRow> rows = selected.get();
    boolean isOne = rows.size() == 1;
    boolean isAny = !rows.isEmpty();
    Optional<CustomerRow> only = isOne ? Optional.of(rows.getFirst()) : Optional.empty();
    List<List<Entry>> groups = new ArrayList<>();
    groups.add(
        List.of(
            new Entry(
                "customers.menu.open",
                Feather.USER,
                key(KeyCode.ENTER),
                isOne,
                () -> only.ifPresent(row -> model.open(row.id()))),
            new Entry(
                "customers.menu.reveal",
                Feather.EYE,
                key(KeyCode.R),
                isOne,
                () -> only.ifPresent(row -> model.reveal(row.id())))));
    groups.add(
        List.of(
            new Entry(
                "customers.selection.tag", Feather.TAG, key(KeyCode.T), isAny, bar::chooseTag),
            new Entry(
                "customers.selection.untag",
                Feather.MINUS_CIRCLE,
                key(KeyCode.U),
                isAny && SelectionBar.hasTags(rows),
                bar::chooseTagToTake),
            new Entry(
                "customers.selection.assign",
                Feather.USER_CHECK,
                key(KeyCode.O),
                isAny,
                bar::chooseOwner),
            new Entry(
                "customers.selection.journey",
                Feather.NAVIGATION,
                key(KeyCode.J),
                isAny && !model.choicesProperty().get().journeys().isEmpty(),
                bar::chooseJourney),
            new Entry(
                "customers.selection.merge",
                Feather.GIT_MERGE,
                key(KeyCode.M),
                rows.size() == 2,
                () -> model.merge().start(rows.getFirst(), rows.getLast()))));
    groups.add(
        List.of(
            new Entry("customers.selection.copy", Feather.COPY, shortcut(KeyCode.C), isAny, copy),
            new Entry(
                "customers.selection.export", Feather.DOWNLOAD, key(KeyCode.E), isAny, export)));
    groups.add(
        List.of(
            new Entry(
                "customers.menu.undo",
                Feather.ROTATE_CCW,
                shortcut(KeyCode.Z),
                model.bulk().canUndo(),
                model.bulk()::undo)));
    return groups;
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /// Does what the key stands for.
  ///
  /// @return whether there was something to do
  boolean press(KeyEvent event) {
    Optional<Entry> wanted =
        groups().stream()
            .flatMap(List::stream)
            .filter(entry -> entry.keys().match(event) && entry.isPossible())
            .findFirst();
    wanted.ifPresent(entry -> entry.run().run());
    return wanted.isPresent();
  }
}

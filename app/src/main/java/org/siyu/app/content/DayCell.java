package org.siyu.app.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;

/// A day of the month: its number, as many of its items as there is room for, and how many more
/// there are. Made once for its place in the grid.
final class DayCell extends Region {
  private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass FREE = PseudoClass.getPseudoClass("free");
  private static final double HEAD = 24;
  private static final double EDGE = 4;
  private static final double MARK = 14;
  private static final double LINE = ItemChip.HEIGHT + 1;

  /// What a cell shows.
  ///
  /// @param selected of its items
  /// @param over how many customers each of its items takes over a limit
  record Sight(
      LocalDate day,
      List<ContentRow> rows,
      Set<ContentId> selected,
      List<Integer> over,
      boolean isInMonth,
      boolean isToday,
      boolean isCurrent,
      boolean isFree,
      DayNote note,
      PlanLists lists) {}

  private final CalendarWords words;
  private final BiConsumer<ItemChip, Supplier<Optional<ContentRow>>> install;
  private final Label number = Controls.label("", "day-number");
  private final Label note = Controls.label("", "day-note");
  private final Tooltip noteTip = Controls.tooltip("");
  private final Label rhythm = new Label("", Controls.icon(Feather.ACTIVITY));
  private final Tooltip rhythmTip = Controls.tooltip("");
  private final Button more;
  private final List<ItemChip> chips = new ArrayList<>();
  private final List<Optional<ContentRow>> shown = new ArrayList<>();
  private Optional<Sight> sight = Optional.empty();

  /// @param install makes a chip answer to the mouse
  DayCell(
      CalendarWords words,
      BiConsumer<ItemChip, Supplier<Optional<ContentRow>>> install,
      Runnable showAll) {
    this.words = words;
    this.install = install;
    this.more = new Button();
    more.setOnAction(_ -> showAll.run());
    more.setFocusTraversable(false);
    more.getStyleClass().addAll("flat", "day-more");
    getStyleClass().add("day-cell");
    note.setTooltip(noteTip);
    rhythm.setTooltip(rhythmTip);
    rhythm.setVisible(false);
    rhythm.getStyleClass().add("day-rhythm");
    getChildren().addAll(number, note, rhythm, more);
    heightProperty().subscribe(this::fill);
  }

  Optional<Sight> sight() {
    return sight;
  }

  boolean shows(ContentRow row) {
    return shown.contains(Optional.of(row));
  }

  void show(Sight wanted, String head, String name) {
    if (sight.equals(Optional.of(wanted))) {
      return;
    }
    sight = Optional.of(wanted);
    number.setText(head);
    setAccessibleText(name);
    pseudoClassStateChanged(OTHER, !wanted.isInMonth());
    pseudoClassStateChanged(TODAY, wanted.isToday());
    pseudoClassStateChanged(CURRENT, wanted.isCurrent());
    pseudoClassStateChanged(FREE, wanted.isFree());
    note.setText(wanted.note().text());
    note.pseudoClassStateChanged(FREE, wanted.note().isOff());
    noteTip.setText(wanted.note().all());
    rhythm.setVisible(!wanted.note().rhythm().isEmpty());
    rhythmTip.setText(wanted.note().rhythm());
    rhythm.setAccessibleText(wanted.note().rhythm());
    fill();
  }

  private int room() {
    return Math.max(1, (int) ((getHeight() - HEAD - 1) / LINE));
  }

  /// Puts as many items as there is room for into the chips.
  private void fill() {
    sight.ifPresent(
        now -> {
          int count = now.rows().size();
          int lines = Math.min(count, room());
          while (chips.size() < lines) {
            addChip();
          }
          for (int place = 0; place < chips.size(); place++) {
            boolean isShown = place < lines;
            chips.get(place).setVisible(isShown);
            shown.set(place, isShown ? Optional.of(now.rows().get(place)) : Optional.empty());
            if (isShown) {
              ContentRow row = now.rows().get(place);
              boolean isGoingOn = row.plan().day().isBefore(now.day());
              chips.get(place).show(row, now.selected().contains(row.id()), isGoingOn);
            }
          }
          more.setVisible(count > lines);
          more.setText("+" + words.count(count - lines));
          more.setAccessibleText(words.more(count - lines, false));
          requestLayout();
        });
  }

  private void addChip() {
    ItemChip chip = new ItemChip(words);
    int place = chips.size();
    chips.add(chip);
    shown.add(Optional.empty());
    install.accept(chip, () -> shown.get(place));
    getChildren().add(chip);
    if (getScene() != null) {
      chip.applyCss();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 2 * EDGE;
    double side = Math.ceil(number.prefWidth(-1));
    double tall = Math.ceil(number.prefHeight(-1));
    number.resizeRelocate(EDGE, Math.round((HEAD - tall) / 2), Math.min(side, width), tall);
    double y = HEAD;
    for (ItemChip chip : chips) {
      if (chip.isVisible()) {
        chip.resizeRelocate(EDGE, y, width, ItemChip.HEIGHT);
        y += LINE;
      }
    }
    double wide = more.isVisible() ? Math.ceil(more.prefWidth(-1)) : 0;
    more.resizeRelocate(getWidth() - EDGE - wide, 2, wide, HEAD - 4);
    double mark = rhythm.isVisible() ? MARK : 0;
    double end = getWidth() - EDGE - wide - mark;
    rhythm.resizeRelocate(end, (HEAD - MARK) / 2, MARK, MARK);
    boolean isOnDisc = sight.filter(Sight::isToday).isPresent();
    double from = EDGE + side + (isOnDisc ? 6 : 2);
    note.resizeRelocate(
        from,
        (HEAD - tall) / 2,
        Math.max(0, Math.min(end - from, Math.ceil(note.prefWidth(-1)))),
        tall);
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEAD + 2 * LINE;
  }
}

package org.siyu.app.results;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ResultMeasure;

/// One count of one item: shows what is known or typed, and is typed into.
final class EntryCell extends TableCell<ContentRow, ContentRow> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass UNLIKELY = PseudoClass.getPseudoClass("unlikely");

  private final EntryViewModel model;
  private final ResultMeasure measure;
  private final ProblemTexts problems;
  private final EntryTable sheet;
  private @Nullable TextField field;

  EntryCell(EntryViewModel model, ResultMeasure measure, ProblemTexts problems, EntryTable sheet) {
    this.model = model;
    this.measure = measure;
    this.problems = problems;
    this.sheet = sheet;
    getStyleClass().addAll("entry-cell", "number");
  }

  @Override
  protected void updateItem(@Nullable ContentRow item, boolean empty) {
    super.updateItem(item, empty);
    if (isEditing()) {
      return;
    }
    show();
  }

  private void show() {
    ContentRow item = getItem();
    setGraphic(null);
    if (item == null || isEmpty()) {
      setText("");
      setTooltip(null);
      mark(false, false, false);
      return;
    }
    EntryViewModel.Cell cell = model.cell(item, measure);
    setText(cell.text());
    setTooltip(
        cell.problem().map(problem -> Controls.tooltip(problems.sentence(problem))).orElse(null));
    mark(cell.isChanged(), cell.isWrong(), cell.problem().isPresent() && !cell.isWrong());
  }

  private void mark(boolean isChanged, boolean isWrong, boolean isUnlikely) {
    pseudoClassStateChanged(CHANGED, isChanged);
    pseudoClassStateChanged(WRONG, isWrong);
    pseudoClassStateChanged(UNLIKELY, isUnlikely);
  }

  @Override
  public void startEdit() {
    super.startEdit();
    ContentRow item = getItem();
    if (!isEditing() || item == null) {
      return;
    }
    Optional<String> begun = sheet.takeBegun();
    TextField typing = new TextField(begun.orElse(model.cell(item, measure).text()));
    typing.getStyleClass().add("entry-field");
    typing.setAccessibleText(sheet.name(item, measure));
    typing.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    typing
        .focusedProperty()
        .subscribe(
            (had, has) -> {
              if (had && !has && isEditing()) {
                take(typing.getText());
              }
            });
    field = typing;
    setText("");
    setGraphic(typing);
    typing.requestFocus();
    if (begun.isPresent()) {
      typing.end();
    } else {
      typing.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    field = null;
    show();
  }

  private void take(String text) {
    ContentRow item = getItem();
    cancelEdit();
    if (item != null) {
      model.type(item, measure, text);
    }
  }

  private void key(KeyEvent event) {
    TextField typing = field;
    if (typing == null) {
      return;
    }
    KeyCode code = event.getCode();
    boolean isBack = event.isShiftDown();
    switch (code) {
      case ENTER -> leave(event, typing, isBack ? -1 : 1, 0);
      case TAB -> leave(event, typing, 0, isBack ? -1 : 1);
      case UP -> leave(event, typing, -1, 0);
      case DOWN -> leave(event, typing, 1, 0);
      case ESCAPE -> {
        cancelEdit();
        sheet.requestFocus();
        event.consume();
      }
      default -> {}
    }
  }

  private void leave(KeyEvent event, TextField typing, int down, int right) {
    take(typing.getText());
    sheet.requestFocus();
    sheet.step(down, right);
    event.consume();
  }
}

package org.siyu.app.kpisheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.core.kpisheet.KpiAnswer;
import org.siyu.core.kpisheet.KpiCell;
import org.siyu.core.kpisheet.KpiImportConflict;
import org.siyu.core.kpisheet.KpiImportReview;
import org.siyu.core.kpisheet.KpiStatement;

/// What is here beside what the sheets say, to be decided row by row or all at once: K keeps, T
/// takes what a sheet says, once more that of the next sheet, Enter goes from one to the other.
final class KpiConflictsPane {
  private final KpiImportViewModel model;
  private final Messages messages;
  private final KpiSheetTexts texts;
  private DataTable<KpiImportConflict> table;
  private Optional<Set<KpiCell>> chosen = Optional.empty();

  KpiConflictsPane(KpiImportViewModel model, Desk desk, KpiSheetTexts texts) {
    this.model = model;
    this.messages = desk.messages();
    this.texts = texts;
    this.table = new DataTable<>(messages.text("kpisheet.conflicts"));
  }

  Node of(KpiImportReview review) {
    table =
        new DataTable<KpiImportConflict>(messages.text("kpisheet.conflicts"))
            .text("time", messages.text("kpisheet.time"), 100, each -> texts.time(each.cell()))
            .text("who", messages.text("kpisheet.who"), 90, each -> texts.who(each.cell().scope()))
            .text(
                "indicator",
                messages.text("kpisheet.column.indicator"),
                170,
                each -> texts.indicator(each.cell()))
            .text("here", messages.text("kpisheet.here"), 130, texts::held)
            .text(
                "said",
                messages.text("kpisheet.said"),
                320,
                each -> each.said().stream().map(texts::said).collect(Collectors.joining(" / ")))
            .text("answer", messages.text("kpisheet.answer"), 150, texts::answer)
            .rows(FXCollections.observableArrayList(review.conflicts()))
            .onOpen(this::turn)
            .filling()
            .dense();
    table.setId("kpisheet-conflicts");
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    if (table.selectedRow().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
    VBox.setVgrow(table, Priority.ALWAYS);
    FlowPane actions =
        new FlowPane(
            8,
            8,
            button("keep", Feather.LOCK, () -> answer(_ -> new KpiAnswer.Keep())),
            button("take", Feather.FILE_TEXT, () -> answer(KpiConflictsPane::next)),
            button("keep-all", Feather.LOCK, model::keepAll),
            button("take-all", Feather.FILE_TEXT, model::takeAll));
    VBox pane = new VBox(8, actions, table);
    pane.setPadding(new Insets(12, 0, 0, 0));
    return pane;
  }

  private Button button(String id, Feather icon, Runnable work) {
    Button button =
        Controls.button(Action.of(messages.text("kpisheet.conflicts." + id), icon, work));
    button.setId("kpisheet-" + id);
    return button;
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case K -> {
        answer(_ -> new KpiAnswer.Keep());
        event.consume();
      }
      case T -> {
        answer(KpiConflictsPane::next);
        event.consume();
      }
      default -> {}
    }
  }

  /// Of several sheets the last counts first.
  private static KpiAnswer next(KpiImportConflict conflict) {
    List<KpiStatement> said = conflict.said();
    return conflict.answer() instanceof KpiAnswer.Take(KpiStatement statement)
        ? new KpiAnswer.Take(said.get((said.indexOf(statement) + 1) % said.size()))
        : new KpiAnswer.Take(said.getLast());
  }

  private void turn(KpiImportConflict conflict) {
    answer(each -> each.answer() instanceof KpiAnswer.Take ? new KpiAnswer.Keep() : next(each));
  }

  private void answer(Function<KpiImportConflict, KpiAnswer> answer) {
    Map<KpiCell, KpiAnswer> answers = new HashMap<>();
    table.selectedRows().forEach(each -> answers.put(each.cell(), answer.apply(each)));
    if (!answers.isEmpty()) {
      chosen = Optional.of(new HashSet<>(answers.keySet()));
      model.answer(answers);
    }
  }

  /// The rows that were decided are chosen as before.
  boolean takeKeyboardBack() {
    Optional<Set<KpiCell>> before = chosen;
    chosen = Optional.empty();
    before.ifPresent(
        cells -> {
          table.getSelectionModel().clearSelection();
          for (int row = 0; row < table.getItems().size(); row++) {
            if (cells.contains(table.getItems().get(row).cell())) {
              table.getSelectionModel().select(row);
            }
          }
          table.requestFocus();
        });
    return before.isPresent();
  }
}

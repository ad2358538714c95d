package org.siyu.app.tiers;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;

/// How customers are scored, and what the cells of scores are called. Shares its draft with the
/// rules, so that both are saved together.
final class SegmentsPage extends VBox {
  private final Messages messages;
  private final VBox body = new VBox(16);
  private final RfmSettingsCard settings;
  private final SegmentCellEditor cells;
  private final Button undo;
  private final Button save;
  private int drawn = -1;

  SegmentsPage(RuleEditorViewModel model, Desk desk, TierTexts texts, Runnable save) {
    super(12);
    this.messages = desk.messages();
    this.settings = new RfmSettingsCard(model, desk);
    this.cells = new SegmentCellEditor(model, desk, texts);
    this.undo =
        Controls.button(
            Action.of(messages.text("tiers.edit.undo"), Feather.CORNER_UP_LEFT, model::undo));
    this.save = Controls.primary(Action.of(messages.text("tiers.edit.save"), Feather.CHECK, save));
    body.getChildren().addAll(settings, cells);
    FlowPane tools = new FlowPane(8, 8, undo, this.save);
    SideBySide columns = new SideBySide(body, new WhatIfPanel(model, desk, texts));
    VBox.setVgrow(columns, Priority.ALWAYS);
    getChildren().addAll(tools, columns);
    WhileShown.listen(
        this, () -> model.stateProperty().subscribe(state -> state.ifPresent(this::show)));
  }

  private void show(RuleEditorViewModel.State state) {
    undo.setDisable(!state.canUndo());
    save.setDisable(!state.canSave());
    if (state.structure() != drawn) {
      drawn = state.structure();
      settings.show(state.draft());
      cells.show(state.draft());
    }
  }
}

package org.siyu.app.tiers;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.WhileShown;

/// How customers are scored, and what the cells of scores are called. Shares its draft with the
/// rules, so that both are saved together.
final class SegmentsPage extends VBox {
  private final VBox body = new VBox(16);
  private final RfmSettingsCard settings;
  private final SegmentCellEditor cells;
  private final EditTools tools;
  private int drawn = -1;

  SegmentsPage(RuleEditorViewModel model, Desk desk, TierTexts texts, Runnable save) {
    super(12);
    this.tools = new EditTools(model, desk.messages(), this, "segments", save);
    this.settings = new RfmSettingsCard(model, desk);
    this.cells = new SegmentCellEditor(model, desk, texts);
    body.getChildren().addAll(settings, cells);
    SideBySide columns = new SideBySide(body, new WhatIfPanel(model, desk, texts));
    VBox.setVgrow(columns, Priority.ALWAYS);
    getChildren().addAll(tools, columns);
    WhileShown.listen(
        this, () -> model.stateProperty().subscribe(state -> state.ifPresent(this::show)));
  }

  private void show(RuleEditorViewModel.State state) {
    tools.show(state);
    if (state.structure() != drawn) {
      drawn = state.structure();
      KeepFocus.during(
          this,
          () -> {
            settings.show(state.draft());
            cells.show(state.draft());
          });
    }
  }
}

package org.siyu.app.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.WhileShown;

/// The variant for those who want no marketing by profile; an invitation to write it at first.
final class GeneralPage extends VBox {
  private final ItemEditorViewModel model;
  private final VBox written;
  private final TextPage texts;
  private final EmptyState empty;
  private final Button drop;

  GeneralPage(ItemEditorViewModel model, ItemWords words, Messages messages, ChannelPreview look) {
    this.model = model;
    this.texts = new TextPage(model, words, messages, look, true);
    this.empty =
        new EmptyState(
            Feather.USERS,
            words.text("editor.general.none"),
            words.text("editor.general.why"),
            Action.of(words.text("editor.general.write"), Feather.EDIT_3, () -> write(true)));
    this.drop =
        Controls.flat(
            Action.of(words.text("editor.general.drop"), Feather.TRASH_2, () -> write(false)));
    drop.getStyleClass().add("small");
    HBox head = new HBox(8, Controls.paragraph(words.text("editor.general.why"), "caption"), drop);
    head.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
    this.written = new VBox(8, head, texts);
    VBox.setVgrow(texts, Priority.ALWAYS);
    VBox.setVgrow(written, Priority.ALWAYS);
    VBox.setVgrow(empty, Priority.ALWAYS);
    WhileShown.listen(this, () -> model.stateProperty().subscribe(_ -> show()));
  }

  VariantEditor editor() {
    return texts.editor();
  }

  private void write(boolean isWanted) {
    model.general(isWanted);
    if (isWanted) {
      texts.editor().body().area().requestFocus();
    }
  }

  private void show() {
    model
        .state()
        .ifPresent(
            state -> {
              boolean isThere = state.draft().content().general().isPresent();
              VBox wanted = isThere ? written : empty;
              if (!getChildren().contains(wanted)) {
                getChildren().setAll(wanted);
              }
              drop.setDisable(state.isFixed());
              empty.setDisable(state.isFixed());
            });
  }
}

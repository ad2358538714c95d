package org.siyu.app.editor;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;

/// A variant's text with its preview: beside each other where there is room, else below.
final class TextPage extends VBox {
  private static final double ROOM_FOR_BOTH = 600;
  private static final double PREVIEW = 280;

  private final VariantEditor editor;
  private final PreviewPane preview;
  private boolean isWide;

  TextPage(
      ItemEditorViewModel model,
      ItemWords words,
      Messages messages,
      ChannelPreview look,
      boolean isGeneral) {
    this.editor = new VariantEditor(model, words, messages, isGeneral);
    this.preview = new PreviewPane(model, words, messages, look, isGeneral);
    arrange();
    widthProperty()
        .subscribe(
            (_, now) -> {
              if (now.doubleValue() > 0 && now.doubleValue() >= ROOM_FOR_BOTH != isWide) {
                isWide = !isWide;
                arrange();
              }
            });
  }

  VariantEditor editor() {
    return editor;
  }

  private void arrange() {
    getChildren().clear();
    if (isWide) {
      HBox.setHgrow(editor, Priority.ALWAYS);
      editor.setMinWidth(0);
      preview.setMinWidth(PREVIEW);
      preview.setPrefWidth(PREVIEW);
      HBox row = new HBox(16, editor, preview);
      VBox.setVgrow(row, Priority.ALWAYS);
      getChildren().setAll(row);
    } else {
      preview.setMinWidth(0);
      preview.setPrefWidth(Region.USE_COMPUTED_SIZE);
      VBox column = new VBox(16, editor, preview);
      VBox.setVgrow(editor, Priority.ALWAYS);
      VBox.setVgrow(column, Priority.ALWAYS);
      getChildren().setAll(column);
    }
  }
}

package org.siyu.app.widget;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// A place to drop files on. Its button does the same for those who do not drag.
public final class DropZone extends VBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  /// @param choose what the button does: asks for files and hands them on
  public DropZone(String title, String text, Action choose, Consumer<List<Path>> dropped) {
    super(8);
    StackPane sign =
        Controls.styled(new StackPane(Controls.icon(Feather.UPLOAD)), "empty-state-sign");
    sign.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label heading = Controls.paragraph(title, "section-title");
    Label explanation = Controls.paragraph(text, "muted");
    heading.setTextAlignment(TextAlignment.CENTER);
    explanation.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(sign, heading, explanation, Controls.primary(choose));
    setAlignment(Pos.CENTER);
    getStyleClass().add("drop-zone");
    setOnDragOver(this::over);
    setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
    setOnDragDropped(event -> drop(event, dropped));
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      pseudoClassStateChanged(OVER, true);
    }
    event.consume();
  }

  private void drop(DragEvent event, Consumer<List<Path>> dropped) {
    boolean hasFiles = event.getDragboard().hasFiles();
    if (hasFiles) {
      dropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
    event.setDropCompleted(hasFiles);
    event.consume();
  }
}

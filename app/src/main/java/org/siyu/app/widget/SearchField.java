package org.siyu.app.widget;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// Search as you type: tells of the text once the fingers rest for 180 ms, at once on Enter and
/// when it is cleared. Esc clears.
public final class SearchField extends CustomTextField {
  private static final Duration REST = Duration.millis(180);

  private final PauseTransition rest = new PauseTransition(REST);
  private final Consumer<String> search;
  private String told = "";

  public SearchField(Messages messages, String prompt, Consumer<String> search) {
    this.search = search;
    setPromptText(prompt);
    setAccessibleText(prompt);
    setLeft(Controls.icon(Feather.SEARCH));
    Button clear =
        Controls.iconButton(Action.of(messages.text("widget.clear"), Feather.X, this::clearNow));
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    setRight(Controls.styled(clear, "search-clear"));
    setPrefWidth(320);
    getStyleClass().add("search-field");
    rest.setOnFinished(event -> tell());
    textProperty().addListener((text, before, now) -> rest.playFromStart());
    setOnAction(event -> tell());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clearNow();
            event.consume();
          }
        });
  }

  private void clearNow() {
    clear();
    tell();
    requestFocus();
  }

  private void tell() {
    rest.stop();
    String text = getText().strip();
    if (!text.equals(told)) {
      told = text;
      search.accept(text);
    }
  }
}

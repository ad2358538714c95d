package org.siyu.app.widget;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// Search as you type: tells of the text once the fingers rest for 180 ms, at once on Enter and
/// when it is cleared. Esc clears. Where there is no room for the prompt, it says just "Search".
public final class SearchField extends CustomTextField {
  private static final Duration REST = Duration.millis(180);

  /// What the sign, the cross and the edges take.
  private static final double AROUND = 48;

  private final PauseTransition rest = new PauseTransition(REST);
  private final Consumer<String> search;
  private final String prompt;
  private final String shortPrompt;
  private String told = "";

  public SearchField(Messages messages, String prompt, Consumer<String> search) {
    this.search = search;
    this.prompt = prompt;
    this.shortPrompt = messages.text("widget.filter.search");
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
    widthProperty().addListener((_, _, _) -> fitPrompt());
    fontProperty().addListener((_, _, _) -> fitPrompt());
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

  private void fitPrompt() {
    Text measured = new Text(prompt);
    measured.setFont(getFont());
    double needed = measured.getLayoutBounds().getWidth() + AROUND;
    setPromptText(getWidth() > 0 && getWidth() < needed ? shortPrompt : prompt);
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

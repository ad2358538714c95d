package org.siyu.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;

/// Says what a mark means, in a sheet below it, and offers what to write instead. The keyboard
/// stays with the text: who owns the card tells it which keys were pressed.
final class MarkCard {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double WIDTH = 300;
  private static final double GAP = 2;

  private final Messages messages;
  private final Popup popup = new Popup();
  private final VBox sheet = Controls.styled(new VBox(6), "mark-card");
  private final List<Button> substitutes = new ArrayList<>();
  private Optional<TextMark> shown = Optional.empty();
  private Consumer<String> replace = _ -> {};
  private int chosen = -1;

  MarkCard(Messages messages) {
    this.messages = messages;
    sheet.getStyleClass().add("popup-sheet");
    sheet.setPrefWidth(WIDTH);
    sheet.setMaxWidth(WIDTH);
    popup.getContent().add(sheet);
    popup.setAutoFix(true);
    popup.setHideOnEscape(false);
    popup.setOnHidden(_ -> shown = Optional.empty());
  }

  boolean isShowing() {
    return shown.isPresent();
  }

  Optional<TextMark> shown() {
    return shown;
  }

  /// Whether the mouse is on it.
  boolean isPointedAt() {
    return sheet.isHover();
  }

  /// @param owner the node, and the place in it, that the card is to stand below
  /// @param canReplace false where the text is only to be read
  void show(
      TextMark mark, Node owner, Point2D below, boolean canReplace, Consumer<String> replacing) {
    if (mark.title().isEmpty() || shown.filter(mark::equals).isPresent()) {
      return;
    }
    hide();
    shown = Optional.of(mark);
    replace = replacing;
    fill(mark, canReplace);
    Point2D place = owner.localToScreen(below);
    if (place != null) {
      popup.show(owner, place.getX(), place.getY() + GAP);
    }
  }

  private void fill(TextMark mark, boolean canReplace) {
    sheet.getChildren().clear();
    substitutes.clear();
    chosen = -1;
    Label title = Controls.paragraph(mark.title(), "strong", mark.look().styleClass() + "-title");
    sheet.getChildren().addAll(title, Controls.paragraph(mark.text()));
    if (!mark.source().isEmpty()) {
      sheet.getChildren().add(Controls.paragraph(mark.source(), "caption"));
    }
    if (canReplace && !mark.substitutes().isEmpty()) {
      FlowPane row = new FlowPane(6, 6);
      row.setPrefWrapLength(WIDTH - 20);
      mark.substitutes().stream().distinct().map(this::button).forEach(row.getChildren()::add);
      sheet.getChildren().addAll(Controls.label(messages.text("words.instead"), "caption"), row);
    } else if (!mark.substitutes().isEmpty()) {
      sheet
          .getChildren()
          .add(
              Controls.paragraph(
                  messages.text(
                      "words.instead-of",
                      String.join(messages.text("words.or"), mark.substitutes())),
                  "caption"));
    }
  }

  private Button button(String substitute) {
    Button button =
        Controls.styled(
            Controls.textButton(Action.of(substitute, () -> choose(substitute))), "small");
    button.setFocusTraversable(false);
    button.setMinWidth(0);
    button.setMaxWidth(WIDTH - 24);
    button.setWrapText(true);
    substitutes.add(button);
    return button;
  }

  private void choose(String substitute) {
    Consumer<String> told = replace;
    hide();
    told.accept(substitute);
  }

  /// Goes on to the next substitute, or the one before.
  void step(int by) {
    if (!substitutes.isEmpty()) {
      point(Math.floorMod(chosen < 0 && by < 0 ? by : chosen + by, substitutes.size()));
    }
  }

  private void point(int at) {
    chosen = at;
    for (int index = 0; index < substitutes.size(); index++) {
      substitutes.get(index).pseudoClassStateChanged(CHOSEN, index == at);
    }
  }

  boolean hasSubstitutes() {
    return !substitutes.isEmpty();
  }

  /// Takes the substitute that is pointed at.
  ///
  /// @return false when there is none
  boolean take() {
    if (chosen < 0) {
      return false;
    }
    substitutes.get(chosen).fire();
    return true;
  }

  void hide() {
    shown = Optional.empty();
    popup.hide();
  }
}

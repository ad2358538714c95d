package org.siyu.app.widget;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;

/// A button that opens a small sheet below it: a filter's choices, a form. Esc and a click
/// elsewhere close the sheet. The button tells when something in the sheet is set.
public final class PopupButton extends Button {
  private static final double GAP = 4;
  private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

  private final String title;
  private final Popup popup = new Popup();
  private final StackPane sheet = Controls.styled(new StackPane(), "popup-sheet");
  private Runnable opening = () -> {};

  public PopupButton(String title, Node content) {
    this.title = title;
    sheet.getChildren().add(content);
    popup.getContent().add(sheet);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    setGraphic(Controls.icon(Feather.CHEVRON_DOWN));
    setContentDisplay(ContentDisplay.RIGHT);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("popup-button");
    setOnAction(event -> toggle());
    tell("");
  }

  /// Called each time before the sheet opens.
  public PopupButton onOpening(Runnable wanted) {
    opening = wanted;
    return this;
  }

  /// @param what what is set, in a word or a number; empty when nothing is
  public void tell(String what) {
    setText(what.isEmpty() ? title : title + " · " + what);
    setAccessibleText(getText());
    pseudoClassStateChanged(SET, !what.isEmpty());
  }

  public void close() {
    popup.hide();
  }

  private void toggle() {
    if (popup.isShowing()) {
      popup.hide();
      return;
    }
    opening.run();
    Bounds place = localToScreen(getBoundsInLocal());
    if (place != null) {
      popup.show(this, place.getMinX(), place.getMaxY() + GAP);
    }
  }
}

package org.siyu.app.widget;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// The top of a screen: what it is, the one thing to do here, what else is usual, and a menu with
/// the rest. Where there is no room beside the words, the actions stand below them.
public final class PageHeader extends Region {
  private static final double GAP = 16;
  private static final double LINES = 10;

  /// A subtitle may break into lines, but not into single words.
  private static final double NARROWEST_WORDS = 200;

  private final Messages messages;
  private final Label heading;
  private final Label subtitle = Controls.paragraph("", "caption");
  private final VBox words;
  private final HBox actions = new HBox(8);

  public PageHeader(Messages messages, String title) {
    this.messages = messages;
    this.heading = Controls.rigid(Controls.label(title, "page-title"));
    subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
    this.words = new VBox(2, heading, subtitle);
    actions.setAlignment(Pos.TOP_RIGHT);
    getChildren().addAll(words, actions);
    setMinWidth(0);
    getStyleClass().add("page-header");
  }

  public PageHeader subtitle(String text) {
    subtitle.setText(text);
    return this;
  }

  public PageHeader primary(Action action) {
    actions.getChildren().addFirst(Controls.primary(action));
    return this;
  }

  /// What is done here often too; stands before the primary action.
  public PageHeader secondary(Action action) {
    actions.getChildren().addFirst(Controls.button(action));
    return this;
  }

  /// Puts something else before the actions.
  public PageHeader beside(Node node) {
    actions.getChildren().addFirst(node);
    return this;
  }

  /// Puts all of them behind one button.
  public PageHeader menu(List<Action> others) {
    ContextMenu menu = new ContextMenu();
    others.forEach(action -> menu.getItems().add(Controls.menuItem(action)));
    Button more =
        Controls.iconButton(
            Action.of(messages.text("widget.more"), Feather.MORE_HORIZONTAL, () -> {}));
    more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 4));
    actions.getChildren().add(more);
    return this;
  }

  private double actionsWidth() {
    return Math.ceil(actions.prefWidth(-1));
  }

  private boolean hasActions() {
    return !actions.getChildren().isEmpty();
  }

  private double neededForWords() {
    double told = Math.ceil(subtitle.isManaged() ? subtitle.prefWidth(-1) : 0);
    return Math.max(Math.ceil(heading.prefWidth(-1)), Math.min(told, NARROWEST_WORDS));
  }

  private boolean isStacked(double width) {
    return hasActions() && width >= 0 && neededForWords() + GAP + actionsWidth() > width;
  }

  private double wordsWidth(double width) {
    return isStacked(width) || !hasActions() || width < 0
        ? width
        : Math.max(0, width - GAP - actionsWidth());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    double room = Math.ceil(words.prefWidth(-1)) + (hasActions() ? GAP + actionsWidth() : 0);
    return snappedLeftInset() + room + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double told = Math.ceil(words.prefHeight(wordsWidth(width)));
    double done = hasActions() ? Math.ceil(actions.prefHeight(-1)) : 0;
    return isStacked(width) ? told + LINES + done : Math.max(told, done);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double told = Math.ceil(words.prefHeight(wordsWidth(width)));
    words.resizeRelocate(0, 0, wordsWidth(width), told);
    double done = Math.ceil(actions.prefHeight(-1));
    double room = Math.min(width, actionsWidth());
    if (isStacked(width)) {
      actions.resizeRelocate(0, told + LINES, room, done);
    } else {
      actions.resizeRelocate(width - room, 0, room, done);
    }
  }
}

package org.siyu.app.widget;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.theme.Emoji;

/// Details of what is chosen, at the window's right, beside the screen and not over it: one goes on
/// working with the list. What is not the screen's own lies over it. Esc closes it, its left edge
/// resizes it (also by Alt+Left/Right).
public final class Drawer extends Region {
  private static final double NARROWEST = 320;
  private static final double WIDEST = 720;
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final Duration SLIDE = Duration.millis(180);

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);
  private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
  private final BorderPane pane = new BorderPane();
  private final Messages messages;
  private final HBox head = new HBox(8);
  private final Label title = Controls.paragraph("", "section-title");
  private final ScrollPane body = new ScrollPane();
  private final Region grip = Controls.styled(new Region(), "drawer-grip");
  private double wanted = 400;
  private Timeline slide = new Timeline();
  private Runnable closed = () -> {};
  private boolean isOver;

  public Drawer(Messages messages) {
    this.messages = messages;
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("drawer-head");
    body.setFitToWidth(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setTop(head);
    pane.setCenter(body);
    pane.getStyleClass().add("drawer-pane");
    grip.setCursor(Cursor.H_RESIZE);
    grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    getChildren().addAll(pane, grip);
    getStyleClass().add("drawer");
    setPrefWidth(0);
    setMinWidth(USE_PREF_SIZE);
    setMaxWidth(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    prefWidthProperty().subscribe(this::place);
  }

  /// Shows a node; what was shown before goes.
  public void open(String heading, Node content) {
    open(heading, content, () -> {});
  }

  /// Shows a node over the screen's right edge, which keeps its width: for what has nothing to do
  /// with the screen.
  public void openOver(String heading, Node content) {
    openOver(heading, content, () -> {});
  }

  /// The same for a screen that needs all of its width.
  ///
  /// @param onClosed called when the user closes the drawer, not when other content replaces it
  public void openOver(String heading, Node content, Runnable onClosed) {
    show(heading, content, onClosed, true);
  }

  /// @param onClosed called when the user closes the drawer, not when other content replaces it
  public void open(String heading, Node content, Runnable onClosed) {
    show(heading, content, onClosed, false);
  }

  private void show(String heading, Node content, Runnable onClosed, boolean isOverScreen) {
    isOver = isOverScreen;
    pseudoClassStateChanged(OVER, isOver);
    place(getPrefWidth());
    title.setText(Emoji.shown(heading));
    head.getChildren()
        .setAll(
            title,
            Controls.iconButton(Action.of(messages.text("widget.close"), Feather.X, this::close)));
    body.setContent(content);
    body.setVvalue(0);
    closed = onClosed;
    pane.setAccessibleText(heading);
    if (!open.get()) {
      open.set(true);
      setVisible(true);
      slideTo(wanted);
    }
  }

  private void place(Number width) {
    HBox.setMargin(this, isOver ? new Insets(0, 0, 0, -width.doubleValue()) : null);
  }

  /// Shows the same thing as it is now, where the reader was.
  public void update(String heading, Node content) {
    double place = body.getVvalue();
    title.setText(Emoji.shown(heading));
    pane.setAccessibleText(heading);
    body.setContent(content);
    body.applyCss();
    body.layout();
    body.setVvalue(place);
  }

  public void close() {
    if (open.get()) {
      open.set(false);
      slideTo(0);
      Runnable told = closed;
      closed = () -> {};
      told.run();
    }
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// Off for pictures and for people who turn motion off.
  public BooleanProperty animatedProperty() {
    return animated;
  }

  private void slideTo(double width) {
    slide.stop();
    if (!animated.get()) {
      settle(width);
      return;
    }
    slide =
        new Timeline(
            new KeyFrame(SLIDE, new KeyValue(prefWidthProperty(), width, Interpolator.EASE_BOTH)));
    slide.setOnFinished(event -> settle(width));
    slide.play();
  }

  private void settle(double width) {
    setPrefWidth(width);
    if (width == 0) {
      setVisible(false);
      body.setContent(null);
    }
  }

  private void resize(double width) {
    wanted = Math.clamp(width, NARROWEST, WIDEST);
    setPrefWidth(wanted);
  }

  private void drag(MouseEvent event) {
    resize(getWidth() - sceneToLocal(event.getSceneX(), 0).getX());
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
      resize(wanted + 40);
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
      resize(wanted - 40);
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(getWidth(), wanted);
    pane.resizeRelocate(0, 0, width, getHeight());
    grip.resizeRelocate(0, 0, 6, getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    return pane.prefHeight(wanted);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}

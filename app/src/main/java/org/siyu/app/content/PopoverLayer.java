package org.siyu.app.content;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.siyu.app.widget.Controls;

/// Lies over a view: small sheets that open beside something, one at a time, and what is being
/// dragged. A click elsewhere or Esc closes the sheet.
final class PopoverLayer extends Pane {
  private static final double GAP = 6;
  private static final double EDGE = 12;

  private final Region around = Controls.styled(new Region(), "popover-around");
  private final StackPane sheet = Controls.styled(new StackPane(), "popup-sheet");
  private Optional<Bounds> anchor = Optional.empty();
  private Runnable closed = () -> {};

  PopoverLayer() {
    setPickOnBounds(false);
    setMinSize(0, 0);
    around.setOnMousePressed(
        event -> {
          close();
          event.consume();
        });
    sheet.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  boolean isOpen() {
    return anchor.isPresent();
  }

  /// @param beside in the scene
  /// @param onClosed called once, however the sheet is closed
  void open(Node content, Bounds beside, Runnable onClosed) {
    close();
    anchor = Optional.of(beside);
    closed = onClosed;
    sheet.getChildren().setAll(content);
    getChildren().addAll(around, sheet);
    requestLayout();
  }

  void close() {
    if (isOpen()) {
      anchor = Optional.empty();
      getChildren().removeAll(around, sheet);
      sheet.getChildren().clear();
      Runnable told = closed;
      closed = () -> {};
      told.run();
    }
  }

  void lift(Node ghost) {
    ghost.setManaged(false);
    ghost.setMouseTransparent(true);
    getChildren().add(ghost);
  }

  void drop(Node ghost) {
    getChildren().remove(ghost);
  }

  @Override
  protected void layoutChildren() {
    anchor.ifPresent(this::place);
  }

  /// At the right of it, or at the left where there is more room, and never outside.
  private void place(Bounds beside) {
    around.resizeRelocate(0, 0, getWidth(), getHeight());
    double width = Math.min(Math.ceil(sheet.prefWidth(-1)), getWidth());
    double height = Math.min(Math.ceil(sheet.prefHeight(width)), getHeight());
    Point2D from = sceneToLocal(beside.getMinX(), beside.getMinY());
    Point2D to = sceneToLocal(beside.getMaxX(), beside.getMaxY());
    boolean fitsRight = to.getX() + GAP + width <= getWidth();
    boolean fitsLeft = from.getX() - GAP - width >= 0;
    double x =
        fitsRight
            ? to.getX() + GAP
            : fitsLeft ? from.getX() - GAP - width : (getWidth() - width) / 2;
    double y = Math.clamp(from.getY(), 0, Math.max(0, getHeight() - height - EDGE));
    sheet.resizeRelocate(Math.round(Math.max(0, x)), Math.round(y), width, height);
  }
}

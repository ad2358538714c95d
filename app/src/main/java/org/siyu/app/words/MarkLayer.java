package org.siyu.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// Draws marks over a text area, where its characters are. Only what is in sight is drawn. The
/// mouse goes through it.
final class MarkLayer extends Pane {
  private static final double WAVE = 2;
  private static final double SAME_LINE = 2;

  private final TextArea area;
  private final Rectangle clip = new Rectangle();
  private List<Piece> pieces = List.of();

  /// A part of a mark on one line, where this layer has it.
  record Piece(TextMark mark, Bounds place) {}

  MarkLayer(TextArea area) {
    this.area = area;
    setMouseTransparent(true);
    setManaged(false);
    setClip(clip);
  }

  /// The mark under a point of this layer.
  Optional<Piece> at(double x, double y) {
    return pieces.stream().filter(piece -> piece.place().contains(x, y)).findFirst();
  }

  /// The first part in sight of a mark.
  Optional<Piece> of(TextMark mark) {
    return pieces.stream().filter(piece -> piece.mark().equals(mark)).findFirst();
  }

  List<Piece> pieces() {
    return pieces;
  }

  /// To be called when the text area is laid out.
  void draw(List<TextMark> marks) {
    getChildren().clear();
    pieces = List.of();
    Node viewport = area.lookup(".viewport");
    Node content = area.lookup(".content");
    if (!(area.getSkin() instanceof TextAreaSkin skin) || viewport == null || content == null) {
      return;
    }
    Bounds window = sceneToLocal(viewport.localToScene(viewport.getLayoutBounds()));
    clip.setX(window.getMinX());
    clip.setY(window.getMinY());
    clip.setWidth(window.getWidth());
    clip.setHeight(window.getHeight());
    List<Piece> found = new ArrayList<>();
    int length = area.getLength();
    for (TextMark mark : marks) {
      if (mark.end() <= length && isInSight(skin, mark, window.getHeight())) {
        found.addAll(pieces(skin, mark, content));
      }
    }
    pieces = List.copyOf(found);
    found.forEach(piece -> getChildren().add(shape(piece)));
  }

  private static boolean isInSight(TextAreaSkin skin, TextMark mark, double height) {
    Rectangle2D first = skin.getCharacterBounds(mark.start());
    Rectangle2D last = skin.getCharacterBounds(mark.end() - 1);
    return last.getMaxY() >= 0 && first.getMinY() <= height;
  }

  private List<Piece> pieces(TextAreaSkin skin, TextMark mark, Node content) {
    List<Rectangle2D> lines = new ArrayList<>();
    for (int at = mark.start(); at < mark.end(); at++) {
      Rectangle2D letter = skin.getCharacterBounds(at);
      if (letter.getHeight() > 0 && letter.getWidth() > 0) {
        extend(lines, letter);
      }
    }
    return lines.stream().map(line -> new Piece(mark, placed(line, content))).toList();
  }

  private static void extend(List<Rectangle2D> lines, Rectangle2D letter) {
    if (!lines.isEmpty()
        && Math.abs(lines.getLast().getMinY() - letter.getMinY()) < SAME_LINE
        && letter.getMaxX() >= lines.getLast().getMinX()) {
      Rectangle2D line = lines.removeLast();
      double left = Math.min(line.getMinX(), letter.getMinX());
      double right = Math.max(line.getMaxX(), letter.getMaxX());
      lines.add(new Rectangle2D(left, line.getMinY(), right - left, line.getHeight()));
    } else {
      lines.add(letter);
    }
  }

  /// The skin tells places as they are scrolled.
  private Bounds placed(Rectangle2D line, Node content) {
    Point2D corner =
        sceneToLocal(
            content.localToScene(
                line.getMinX() + area.getScrollLeft(), line.getMinY() + area.getScrollTop()));
    return new BoundingBox(corner.getX(), corner.getY(), line.getWidth(), line.getHeight());
  }

  private static Shape shape(Piece piece) {
    Bounds place = piece.place();
    Shape shape =
        switch (piece.mark().look()) {
          case BLOCK, WARN -> wave(place);
          case HINT, UNKNOWN -> line(place);
          case VARIABLE -> tint(place);
        };
    shape.getStyleClass().addAll("text-mark", piece.mark().look().styleClass());
    return shape;
  }

  private static Path wave(Bounds place) {
    double base = place.getMaxY() - WAVE / 2;
    Path path = new Path(new MoveTo(place.getMinX(), base));
    boolean isUp = true;
    for (double x = place.getMinX() + WAVE; x <= place.getMaxX(); x += WAVE) {
      path.getElements().add(new LineTo(x, isUp ? base - WAVE : base));
      isUp = !isUp;
    }
    return path;
  }

  private static Path line(Bounds place) {
    double base = place.getMaxY() - 1;
    return new Path(new MoveTo(place.getMinX(), base), new LineTo(place.getMaxX(), base));
  }

  private static Rectangle tint(Bounds place) {
    Rectangle tint =
        new Rectangle(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    tint.setArcWidth(6);
    tint.setArcHeight(6);
    return tint;
  }
}

package org.siyu.app.sop;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.siyu.app.widget.Controls;

/// From the mark of a step to the mark of one that waits for it.
final class SopArrow extends Group {
  private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");
  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");
  private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
  private static final double ASIDE = 5;
  private static final double HEAD = 5;

  private final String from;
  private final String to;
  private final Polyline line = Controls.styled(new Polyline(), "sop-arrow");
  private final Polygon head = Controls.styled(new Polygon(), "sop-arrow-head");

  /// @param from key of the step that comes first
  /// @param isCritical whether both decide the end
  /// @param isBackward whether it is due after the one that waits for it
  SopArrow(String from, String to, boolean isCritical, boolean isBackward) {
    this.from = from;
    this.to = to;
    getChildren().addAll(line, head);
    setId("sop-arrow-" + from + "-" + to);
    setMouseTransparent(true);
    setManaged(false);
    mark(CRITICAL, isCritical);
    mark(BACKWARD, isBackward);
  }

  String from() {
    return from;
  }

  String to() {
    return to;
  }

  /// Stands out while one of its steps is looked at.
  void look(String key) {
    boolean isNear = from.equals(key) || to.equals(key);
    mark(NEAR, isNear);
    if (isNear) {
      setViewOrder(-1);
    } else {
      setViewOrder(0);
    }
  }

  private void mark(PseudoClass state, boolean isOn) {
    line.pseudoClassStateChanged(state, isOn);
    head.pseudoClassStateChanged(state, isOn);
  }

  /// Down (or up) from one mark and into the other from the left; past the left of both where the
  /// other does not stand further right.
  void place(Bounds first, Bounds then) {
    double middle = then.getCenterY();
    double end = then.getMinX() - 1;
    double start = first.getCenterX();
    if (end - ASIDE > start) {
      double edge = middle > first.getCenterY() ? first.getMaxY() : first.getMinY();
      line.getPoints().setAll(start, edge, start, middle, end - HEAD, middle);
    } else {
      double aside = Math.min(first.getMinX(), then.getMinX()) - HEAD - ASIDE;
      double height = first.getCenterY();
      line.getPoints()
          .setAll(first.getMinX(), height, aside, height, aside, middle, end - HEAD, middle);
    }
    head.getPoints()
        .setAll(end, middle, end - HEAD, middle - HEAD / 2 - 1, end - HEAD, middle + HEAD / 2 + 1);
  }
}

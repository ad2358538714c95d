package org.siyu.app.theme;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Draws its content larger or smaller and lays it out in the room that is then left, so that
/// everything grows alike: letters, icons, gaps.
public final class ZoomPane extends Region {
  private final Scale scale = new Scale(1, 1);

  public ZoomPane(Zoom zoom) {
    zoom.percentProperty()
        .subscribe(
            percent -> {
              scale.setX(percent.intValue() / 100.0);
              scale.setY(percent.intValue() / 100.0);
              requestLayout();
            });
    getStyleClass().add("zoom-pane");
  }

  public void show(Node content) {
    content.getTransforms().setAll(scale);
    getChildren().setAll(content);
  }

  @Override
  protected void layoutChildren() {
    for (Node child : getChildren()) {
      child.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
  }
}

package org.siyu.app.shell;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The product's sign: two leaves of a garden of one's own in a cobalt seal.
final class Brand {
  private static final double DRAWN = 24;

  private Brand() {}

  static Node mark(double size) {
    SVGPath large = leaf("M12 19 C6.5 17 5 12 6.5 6 C12 7.5 14 12.5 12 19 Z", "brand-leaf");
    SVGPath small =
        leaf(
            "M13.2 19 C13 14.5 14.5 11.6 18.5 10.5 C19.2 14.8 17.2 17.8 13.2 19 Z",
            "brand-leaf-soft");
    Group leaves = new Group(large, small);
    leaves.setScaleX(size / DRAWN);
    leaves.setScaleY(size / DRAWN);
    Region seal = new Region();
    seal.getStyleClass().add("brand-seal");
    seal.setMinSize(size, size);
    seal.setMaxSize(size, size);
    StackPane mark = new StackPane(seal, leaves);
    mark.setMinSize(size, size);
    mark.setMaxSize(size, size);
    return mark;
  }

  private static SVGPath leaf(String path, String style) {
    SVGPath leaf = new SVGPath();
    leaf.setContent(path);
    leaf.getStyleClass().add(style);
    return leaf;
  }
}

package org.siyu.app.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.Asset;

/// Small pictures of files: the picture itself where it is one that can be drawn, else a sign of
/// its kind. Pictures are read in the background, in the size that they are shown in.
final class Thumbnails {
  private static final double SHARPNESS = 2;

  private final FilesViewModel files;
  private final Map<String, Image> read = new HashMap<>();

  Thumbnails(FilesViewModel files) {
    this.files = files;
  }

  Node of(Asset asset, double size) {
    StackPane frame = Controls.styled(new StackPane(), "thumbnail");
    frame.setMinSize(size, size);
    frame.setPrefSize(size, size);
    frame.setMaxSize(size, size);
    Rectangle clip = new Rectangle(size, size);
    clip.setArcWidth(8);
    clip.setArcHeight(8);
    frame.setClip(clip);
    frame.getChildren().add(Controls.icon(sign(asset)));
    if (asset.isImage()) {
      image(asset, size).ifPresent(image -> fill(frame, image, size));
    }
    return frame;
  }

  /// Covers the frame as soon as it is read.
  private static void fill(StackPane frame, Image image, double size) {
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setFitWidth(size);
    view.setFitHeight(size);
    view.setSmooth(true);
    frame.getChildren().add(view);
  }

  private Optional<Image> image(Asset asset, double size) {
    String key = asset.hash() + "/" + size;
    Image known = read.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Image> image =
        files
            .path(asset)
            .map(
                path ->
                    new Image(
                        path.toUri().toString(),
                        size * SHARPNESS,
                        size * SHARPNESS,
                        true,
                        true,
                        true));
    image.ifPresent(found -> read.put(key, found));
    return image;
  }

  static Feather sign(Asset asset) {
    if (asset.isImage()) {
      return Feather.IMAGE;
    }
    return asset.isVideo() ? Feather.FILM : Feather.FILE;
  }
}

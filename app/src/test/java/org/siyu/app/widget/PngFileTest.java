package org.siyu.app.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.testkit.Toolkit;

@ExtendWith(Toolkit.class)
class PngFileTest {
  @TempDir Path folder;

  @Test
  void anotherReaderSeesTheSamePixels() throws Exception {
    WritableImage image = new WritableImage(7, 5);
    for (int y = 0; y < 5; y++) {
      for (int x = 0; x < 7; x++) {
        image.getPixelWriter().setArgb(x, y, 0xff00000d + ((x * 36) << 16) + ((y * 50) << 8));
      }
    }
    Path file = folder.resolve("small.png");
    PngFile.write(image, file);
    BufferedImage read = ImageIO.read(file.toFile());
    assertEquals(7, read.getWidth());
    for (int y = 0; y < 5; y++) {
      for (int x = 0; x < 7; x++) {
        assertEquals(image.getPixelReader().getArgb(x, y), read.getRGB(x, y));
      }
    }
  }
}

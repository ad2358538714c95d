package org.siyu.app.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.ShellScreens;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.ColourScheme;

@Tag("painted")
@ExtendWith(Toolkit.class)
class TourTest {
  @TempDir Path folder;

  @Test
  void aStopIsReachedOnceForAllThemes() throws Exception {
    TestShell window = FxThread.call(() -> new TestShell(Language.ENGLISH));
    FxThread.run(() -> window.stage().show());
    Tour tour = FxThread.call(() -> new Tour(window.shell()));
    List<String> reached = new ArrayList<>();
    List<TourStop> stops =
        List.of(
            TourStop.of("first", () -> reached.add("first")),
            TourStop.of("second", () -> reached.add("second")));
    tour.write(stops, 1, List.of(Language.ENGLISH), List.of(ColourScheme.values()), folder);
    window.close();
    assertEquals(List.of("first", "second"), reached);
  }

  @Test
  void eachStopBecomesAPictureOfItsSizeInEachDress() throws Exception {
    TestShell window = FxThread.call(() -> new TestShell(Language.ENGLISH));
    FxThread.run(() -> window.stage().show());
    Tour tour = FxThread.call(() -> new Tour(window.shell()));
    List<TourStop> stops =
        FxThread.call(
            () ->
                ShellScreens.of(window.shell()).stream()
                    .filter(stop -> stop.name().startsWith("gallery"))
                    .toList());
    List<Path> pictures =
        tour.write(stops, 1, List.of(Language.ENGLISH), List.of(ColourScheme.values()), folder);
    window.close();
    assertEquals(
        List.of(
            "01-gallery-en-light.png",
            "01-gallery-en-dark.png",
            "02-gallery-tall-en-light.png",
            "02-gallery-tall-en-dark.png"),
        pictures.stream().map(path -> path.getFileName().toString()).toList());
    BufferedImage light = ImageIO.read(pictures.get(2).toFile());
    BufferedImage dark = ImageIO.read(pictures.get(3).toFile());
    assertEquals(1280, light.getWidth());
    assertEquals(1900, light.getHeight());
    assertEquals(0xfffaf9f7, light.getRGB(1270, 1890));
    assertEquals(0xff16181d, dark.getRGB(1270, 1890));
  }
}

package org.siyu.app.testkit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.siyu.app.shell.Shell;

/// Whether a window's contents fit into it, in windows from small to large and at every zoom. In
/// one theme: `ThemesTest` holds that nothing but colours differs between them.
public final class Fits {
  private static final List<int[]> SIZES =
      List.of(new int[] {1000, 700}, new int[] {1280, 800}, new int[] {1920, 1080});
  private static final List<Integer> ZOOMS = List.of(100, 150, 200);

  private Fits() {}

  /// What is cut off or lies outside, with the size and zoom where it does: always where it is
  /// tightest and in one more window, so that nine turns after each other meet every size at every
  /// zoom. To be called on the JavaFX thread, in one go: nothing is painted in between.
  public static List<String> inTurn(Shell shell, int turn) throws Exception {
    List<String> found = new ArrayList<>();
    // a zoom dresses the whole window anew, a size only lays it out
    int zoom = ZOOMS.get(turn % ZOOMS.size());
    shell.appearance().zoom().set(zoom);
    check(shell, SIZES.get(turn / ZOOMS.size() % SIZES.size()), zoom, found);
    shell.appearance().zoom().set(ZOOMS.getLast());
    check(shell, SIZES.getFirst(), ZOOMS.getLast(), found);
    shell.appearance().zoom().reset();
    return found;
  }

  private static void check(Shell shell, int[] size, int zoom, List<String> found)
      throws Exception {
    String where = " at %dx%d %d%%: ".formatted(size[0], size[1], zoom);
    clippedAt(shell, size[0], size[1]).forEach(node -> found.add(where + node));
    Looks.outside(shell.scene().getRoot()).forEach(node -> found.add(" outside" + where + node));
  }

  /// What is cut off at once may fit when heights have followed widths.
  private static List<String> clippedAt(Shell shell, int width, int height) throws Exception {
    Parent root = shell.scene().getRoot();
    layOut(root, width, height);
    if (Looks.clipped(root).isEmpty()) {
      return List.of();
    }
    layOut(root, width, height);
    return Looks.clipped(root);
  }

  private static void layOut(Parent root, int width, int height) {
    root.resize(width, height);
    root.layout();
  }
}

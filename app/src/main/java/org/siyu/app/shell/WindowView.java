package org.siyu.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.ProgressStrip;
import org.siyu.app.widget.ToastHost;

/// The window's surface: rail, screen, drawer; above them toasts, palette and the sheet of keys.
/// Made anew when the language or the workspace changes.
final class WindowView extends StackPane {
  private static final double RAIL_NEEDS = 900;

  /// Toasts leave a bar at the screen's foot free.
  private static final double ABOVE_SELECTION = 76;

  private static final double TOAST_NEEDS = 320;
  private static final double ASIDE = 16;

  private final CommandPalette palette;
  private final ShortcutsOverlay shortcuts;
  private final ToastHost toasts;
  private final StackPane screen;
  private final HBox row;
  private final List<Runnable> dependents = new ArrayList<>();
  private Optional<MemberButton> member = Optional.empty();

  WindowView(Desk desk, Place place, List<Command> commands, Memory memory) {
    palette = new CommandPalette(desk.messages(), commands, place.others(), memory.recent());
    shortcuts = new ShortcutsOverlay(desk.messages(), commands);
    ScreenHost host = new ScreenHost(place.screens(), desk.navigation());
    toasts = new ToastHost(desk.toasts(), desk.messages());
    screen = new StackPane(host);
    screen.setMinWidth(0);
    VBox.setVgrow(screen, Priority.ALWAYS);
    ProgressStrip progress = new ProgressStrip(desk.tasks(), desk.messages(), desk.formats());
    VBox middle = new VBox(screen, progress);
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    row = new HBox(middle);
    if (place.hasRail()) {
      Rail rail =
          new Rail(
              desk.messages(), place.name(), place.screens(), desk.navigation(), palette::open);
      rail.addNotifications(
          desk.messages(), memory.notifications(), () -> showNotifications(desk, memory));
      member =
          place.acting().map(acting -> rail.addMember(desk.messages(), acting, place.openTeam()));
      row.getChildren().setAll(rail, middle, desk.drawer());
      dependents.add(rail::dispose);
      // it outlives the view and would hold it, and with it the workspace
      dependents.add(() -> row.getChildren().remove(desk.drawer()));
      widthProperty().subscribe(width -> rail.setNarrow(width.doubleValue() < RAIL_NEEDS));
    }
    dependents.addAll(List.of(host::dispose, progress::dispose, toasts::dispose));
    getChildren().addAll(row, toasts, palette, shortcuts);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> closeDrawer(desk, event));
    getStyleClass().add("window");
  }

  /// Puts the toasts over the screen; where a drawer leaves it no room, over that as well.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    row.layout();
    boolean isWide = screen.getWidth() >= TOAST_NEEDS;
    Bounds room =
        isWide
            ? sceneToLocal(screen.localToScene(screen.getLayoutBounds()))
            : new BoundingBox(0, 0, getWidth(), getHeight());
    double most = Math.max(0, room.getWidth() - 2 * ASIDE);
    double wide = Math.min(toasts.prefWidth(-1), most);
    double high = toasts.prefHeight(wide);
    toasts.resizeRelocate(
        room.getMinX() + (room.getWidth() - wide) / 2,
        Math.max(0, room.getMaxY() - ABOVE_SELECTION - high),
        wide,
        high);
  }

  /// Esc closes the drawer from wherever nobody else wants it.
  private static void closeDrawer(Desk desk, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && desk.drawer().openProperty().get()) {
      desk.drawer().close();
      event.consume();
    }
  }

  /// Lets go of what outlives the view, so that a view that was replaced does nothing any more.
  void dispose() {
    dependents.forEach(Runnable::run);
  }

  void openPalette() {
    shortcuts.close();
    palette.open();
  }

  void closeSheets() {
    palette.close();
    shortcuts.close();
  }

  void openShortcuts() {
    palette.close();
    shortcuts.open();
  }

  void openMembers() {
    closeSheets();
    member.ifPresent(MemberButton::open);
  }

  static void showNotifications(Desk desk, Memory memory) {
    memory.notifications().markSeen();
    desk.drawer()
        .openOver(
            desk.messages().text("shell.notifications"),
            new NotificationList(memory.notifications(), desk.messages(), desk.formats()));
  }

  /// What outlives the surface.
  record Memory(RecentEntries recent, NotificationHistory notifications) {}

  /// @param name the workspace's, shown at the rail's head
  /// @param hasRail false for the start page
  /// @param others what the palette finds besides commands
  /// @param acting who works here now
  /// @param openTeam leads to where members are added
  record Place(
      String name,
      List<Screen> screens,
      boolean hasRail,
      PaletteEntry.Source others,
      Optional<ActingMember> acting,
      Runnable openTeam) {
    Place {
      screens = List.copyOf(screens);
    }

    /// One screen without a rail.
    static Place alone(List<Screen> screens) {
      return new Place("", screens, false, PaletteEntry.Source.NONE, Optional.empty(), () -> {});
    }

    /// Those that the rail, the numbered keys and the palette lead to.
    List<Screen> listed() {
      return screens.stream().filter(Screen::isInRail).toList();
    }
  }
}

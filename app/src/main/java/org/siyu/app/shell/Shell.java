package org.siyu.app.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.theme.PopupZoom;
import org.siyu.app.theme.Theme;
import org.siyu.app.theme.ZoomPane;

/// The window: shows the start page or an open workspace's screens, and knows the commands and keys
/// that work everywhere.
public final class Shell {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double SMALLEST_WIDTH = 800;
  private static final double SMALLEST_HEIGHT = 560;

  private final Desk desk;
  private final Appearance appearance;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ZoomPane root;
  private final Scene scene;
  private WindowView.Place place = WindowView.Place.alone(List.of());
  private List<Command> ownCommands = List.of();
  private List<Command> commands = List.of();
  private Optional<WindowView> view = Optional.empty();
  private final WindowView.Memory memory;

  public Shell(Desk desk, Appearance appearance, Theme theme) {
    this.desk = desk;
    this.appearance = appearance;
    this.memory =
        new WindowView.Memory(
            new RecentEntries(), new NotificationHistory(desk.toasts(), Clock.systemDefaultZone()));
    this.root = new ZoomPane(appearance.zoom());
    this.scene = new Scene(root, WIDTH, HEIGHT);
    title.set(desk.messages().text("shell.product"));
    theme.dress(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    desk.messages().languageProperty().subscribe((before, now) -> build());
  }

  public Scene scene() {
    return scene;
  }

  public Desk desk() {
    return desk;
  }

  public Appearance appearance() {
    return appearance;
  }

  /// Shows one screen without the rail: the start page.
  public void showStart(Screen start) {
    place = WindowView.Place.alone(List.of(start));
    ownCommands = List.of();
    memory.recent().forget();
    desk.navigation().go("");
    build();
    desk.navigation().go(start.id());
  }

  /// Shows an open workspace, at its first screen.
  ///
  /// @param more what can be called by the palette besides the screens
  /// @param others what the palette finds besides commands: customers
  public void showWorkspace(
      String name, List<Screen> screens, List<Command> more, PaletteEntry.Source others) {
    show(new WindowView.Place(name, screens, true, others, Optional.empty(), () -> {}), more);
  }

  /// The same, with somebody to work there.
  ///
  /// @param acting who works here now, chosen at the rail's foot
  /// @param openTeam leads to where members are added
  public void showWorkspace(
      String name,
      List<Screen> screens,
      List<Command> more,
      PaletteEntry.Source others,
      ActingMember acting,
      Runnable openTeam) {
    show(new WindowView.Place(name, screens, true, others, Optional.of(acting), openTeam), more);
    acting.refresh();
  }

  private void show(WindowView.Place wanted, List<Command> more) {
    place = wanted;
    ownCommands = List.copyOf(more);
    memory.recent().forget();
    desk.navigation().go("");
    build();
    desk.navigation().go(wanted.screens().getFirst().id());
    if (appearance.lacksChineseType()) {
      desk.toasts().warning(desk.messages().text("shell.start.no-chinese-type"));
    }
  }

  public void attach(Stage stage) {
    stage.titleProperty().bind(title);
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage.setScene(scene);
    new WindowMemory(appearance).follow(stage);
    new PopupZoom(appearance.zoom()).follow(stage);
  }

  public void openPalette() {
    view.ifPresent(WindowView::openPalette);
  }

  public void openShortcuts() {
    view.ifPresent(WindowView::openShortcuts);
  }

  /// Closes palette and sheet of keys.
  public void closeSheets() {
    view.ifPresent(WindowView::closeSheets);
  }

  public void openNotifications() {
    if (place.hasRail()) {
      WindowView.showNotifications(desk, memory);
    }
  }

  /// Lets somebody else take the place of who works here now.
  public void openMembers() {
    view.ifPresent(WindowView::openMembers);
  }

  private void build() {
    desk.drawer().close();
    String product = desk.messages().text("shell.product");
    title.set(place.name().isEmpty() ? product : place.name() + " – " + product);
    commands = new ArrayList<>();
    if (place.hasRail()) {
      int number = 1;
      for (Screen screen : place.listed()) {
        Command go =
            Command.of(screen.titleKey(), screen.icon(), () -> desk.navigation().go(screen.id()));
        commands.add(number <= 9 ? go.keys("Shortcut+" + number) : go);
        number++;
      }
    }
    commands.addAll(ownCommands);
    if (place.acting().isPresent()) {
      commands.add(
          Command.of("shell.command.member", Feather.USER_CHECK, this::openMembers)
              .keys("Shortcut+Shift+M"));
    }
    commands.addAll(everywhere());
    view.ifPresent(WindowView::dispose);
    WindowView built = new WindowView(desk, place, commands, memory);
    view = Optional.of(built);
    root.show(built);
  }

  private List<Command> everywhere() {
    return List.of(
        Command.of(CommandPalette.OWN_TITLE, Feather.SEARCH, this::openPalette).keys("Shortcut+K"),
        Command.of("shell.command.language", Feather.GLOBE, appearance::switchLanguage)
            .keys("Shortcut+Shift+L"),
        Command.of("shell.command.theme", Feather.MOON, appearance::switchTheme)
            .keys("Shortcut+Shift+D"),
        Command.of("shell.command.larger", Feather.ZOOM_IN, appearance.zoom()::larger)
            .keys("Shortcut+EQUALS"),
        Command.of("shell.command.smaller", Feather.ZOOM_OUT, appearance.zoom()::smaller)
            .keys("Shortcut+MINUS"),
        Command.of("shell.command.zoom-reset", Feather.MAXIMIZE, appearance.zoom()::reset)
            .keys("Shortcut+0"),
        Command.of("shell.notifications", Feather.BELL, this::openNotifications)
            .keys("Shortcut+Shift+N"),
        Command.of("shell.command.shortcuts", Feather.COMMAND, this::openShortcuts).keys("F1"));
  }

  private void key(KeyEvent event) {
    for (Command command : commands) {
      if (command.keys().filter(keys -> keys.match(event)).isPresent()) {
        event.consume();
        command.run().run();
        return;
      }
    }
  }

  /// A question mark outside a field asks for the keys.
  private void typed(KeyEvent event) {
    if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
      openShortcuts();
      event.consume();
    }
  }
}

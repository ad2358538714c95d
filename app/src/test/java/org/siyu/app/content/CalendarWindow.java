package org.siyu.app.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.content.ContentId;

/// A window with nothing but the calendar, on a real store, in English, with mouse and keys.
final class CalendarWindow implements AutoCloseable {
  private static final int STEPS = 6;

  final CalendarStore store;
  final CalendarViewModel model;
  final TestShell window;
  final List<ContentId> opened = new ArrayList<>();
  final List<ContentId> kept = new ArrayList<>();

  final ReleasedSheets released = new ReleasedSheets();

  private final Robot robot = new Robot();

  private Optional<Node> pressed = Optional.empty();
  private Point2D from = Point2D.ZERO;
  private Point2D last = Point2D.ZERO;
  private int clicks;

  private CalendarWindow(CalendarStore store, TestShell window) {
    this.store = store;
    this.window = window;
    this.model = new CalendarViewModel(store.services, new DirectTasks());
  }

  /// To be called off the JavaFX thread.
  static CalendarWindow open(Path folder) throws Exception {
    CalendarStore store = new CalendarStore(folder);
    CalendarWindow made =
        FxThread.call(() -> new CalendarWindow(store, new TestShell(Language.ENGLISH)));
    FxThread.run(made::show);
    Toolkit.settle();
    return made;
  }

  private void show() {
    Screen screen =
        Screen.of(
                "calendar",
                "content.title",
                Feather.CALENDAR,
                () ->
                    new CalendarView(
                        model,
                        window.shell().desk(),
                        tier -> tier.code(),
                        opened::add,
                        (item, _) -> kept.add(item),
                        released,
                        List.of()))
            .onShown(model::visit);
    Screen other = Screen.of("other", "today.title", Feather.SUN, Region::new);
    window
        .shell()
        .showWorkspace("Spring", List.of(screen, other), List.of(), PaletteEntry.Source.NONE);
    window.stage().setX(0);
    window.stage().setY(0);
    window.stage().setWidth(1000);
    window.stage().setHeight(900);
    Toolkit.showUnpainted(window.stage());
  }

  Scene scene() {
    return window.shell().scene();
  }

  Node root() {
    return scene().getRoot();
  }

  void refresh() throws Exception {
    FxThread.run(model::refresh);
    Toolkit.settle();
  }

  void view(CalendarMode mode) throws Exception {
    FxThread.run(() -> model.show(mode));
    Toolkit.settle();
  }

  void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
  }

  /// As a finger does: pressed, typed, released.
  void strike(KeyCode code) throws Exception {
    FxThread.run(() -> robot.keyType(code));
    Toolkit.settle();
  }

  void type(String text) throws Exception {
    Toolkit.type(scene(), text);
  }

  String word(String key, Object... arguments) {
    return window.shell().desk().messages().text(key, arguments);
  }

  List<String> toasts() throws Exception {
    return FxThread.call(
        () -> window.shell().desk().toasts().shown().stream().map(toast -> toast.text()).toList());
  }

  /// The node of an item.
  Node item(String title) throws Exception {
    return FxThread.call(
        () ->
            Nodes.visible(root())
                .filter(node -> node.getStyleClass().contains("plan-item"))
                .filter(
                    node ->
                        Optional.ofNullable(node.getAccessibleText())
                            .filter(text -> text.contains(title))
                            .isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + title)));
  }

  /// Where a node is in the window.
  Point2D middle(Node node) throws Exception {
    return FxThread.call(
        () -> {
          Bounds place = node.localToScene(node.getBoundsInLocal());
          return new Point2D(place.getCenterX(), place.getCenterY());
        });
  }

  /// What lies on top there, as the window picks it.
  private static Optional<Node> pick(Node node, Point2D at) {
    if (!node.isVisible() || node.isMouseTransparent()) {
      return Optional.empty();
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable().reversed()) {
        Optional<Node> found = pick(child, at);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return node.contains(node.sceneToLocal(at)) ? Optional.of(node) : Optional.empty();
  }

  /// The window without a display forgets the button while it is held, so events are fired here.
  private void fire(EventType<MouseEvent> type, Point2D at, boolean isDown) throws Exception {
    FxThread.run(
        () ->
            Event.fireEvent(
                pressed.orElseThrow(),
                new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    clicks,
                    false,
                    false,
                    false,
                    false,
                    isDown,
                    false,
                    false,
                    false,
                    false,
                    at.equals(from),
                    null)));
    Toolkit.settle();
  }

  void down(Point2D at) throws Exception {
    clicks = at.equals(from) ? clicks + 1 : 1;
    from = at;
    pressed = FxThread.call(() -> pick(root(), at));
    fire(MouseEvent.MOUSE_PRESSED, at, true);
  }

  /// With the button held, in some steps.
  void drag(Point2D start, Point2D to) throws Exception {
    down(start);
    for (int step = 1; step <= STEPS; step++) {
      last = start.interpolate(to, (double) step / STEPS);
      fire(MouseEvent.MOUSE_DRAGGED, last, true);
    }
  }

  void up() throws Exception {
    fire(MouseEvent.MOUSE_RELEASED, last, false);
  }

  void click(Point2D at) throws Exception {
    down(at);
    last = at;
    up();
    fire(MouseEvent.MOUSE_CLICKED, at, false);
  }

  @Override
  public void close() {
    window.close();
    store.close();
  }
}

package org.siyu.app.sop;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;

/// A window with nothing but the templates.
final class SopWindow {
  final SopStore store;
  final TestShell shell;
  final SopViewModel model;

  SopWindow(SopStore store, TestShell shell) {
    this.store = store;
    this.shell = shell;
    this.model = new SopViewModel(store.services, new DirectTasks(), this::language);
  }

  SopLanguage language() {
    return shell.shell().desk().messages().language() == Language.CHINESE
        ? SopLanguage.ZH
        : SopLanguage.EN;
  }

  void show() {
    Screen screen =
        Screen.of(
                "sop",
                "sop.title",
                Feather.CLIPBOARD,
                () -> new SopView(model, shell.shell().desk()))
            .onShown(model::visit);
    shell.shell().showWorkspace("Spring", List.of(screen), List.of(), PaletteEntry.Source.NONE);
    shell.stage().setWidth(1000);
    shell.stage().setHeight(900);
    Toolkit.showUnpainted(shell.stage());
  }

  Node root() {
    return shell.shell().scene().getRoot();
  }

  void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(shell.shell().scene(), code, held);
    Toolkit.settle();
  }

  void type(String text) throws Exception {
    Toolkit.type(shell.shell().scene(), text);
    Toolkit.settle();
  }

  void focus(String id) throws Exception {
    FxThread.run(() -> root().lookup("#" + id).requestFocus());
    Toolkit.settle();
  }

  /// Drags a step of the timeline by days with the mouse.
  void drag(String id, int days) throws Exception {
    double wide =
        FxThread.call(
            () ->
                root().lookup("#sop-bar-tease").getLayoutX()
                    - root().lookup("#sop-bar-goal").getLayoutX());
    double by = days * wide / (day("tease") - day("goal"));
    FxThread.run(
        () -> {
          Node bar = root().lookup("#" + id);
          Point2D from = bar.localToScene(6, 6);
          bar.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, bar, from));
          bar.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, bar, from.add(by / 2 + 5, 0)));
          bar.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, bar, from.add(by, 0)));
          bar.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, bar, from.add(by, 0)));
        });
    Toolkit.settle();
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Node node, Point2D at) {
    boolean isDown = type != MouseEvent.MOUSE_RELEASED;
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        isDown,
        false,
        false,
        true,
        false,
        false,
        new PickResult(node, at.getX(), at.getY()));
  }

  boolean shows(String id) throws Exception {
    return FxThread.call(() -> root().lookup("#" + id) != null);
  }

  void turn(SopPage page) throws Exception {
    FxThread.run(() -> model.pageProperty().set(page));
    Toolkit.settle();
  }

  SopTemplate draft() {
    return model.openedProperty().get().orElseThrow().draft().now();
  }

  int day(String key) {
    return draft().step(key).orElseThrow().timing().day();
  }

  List<SopVersion> versions(SopId template) {
    return store.services.templates().versions(template, language());
  }

  boolean says(String text) throws Exception {
    return Nodes.says(root(), text);
  }

  String word(String key, Object... arguments) {
    return shell.shell().desk().messages().text(key, arguments);
  }

  void close() {
    shell.close();
    store.close();
  }
}

package org.siyu.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// Holds the screens' views, made at their first visit, and shows the one that is current. A view
/// that needs more room than there is scrolls.
final class ScreenHost extends StackPane {
  private final Map<String, Screen> screens = new HashMap<>();
  private final Map<String, ScrollPane> views = new HashMap<>();
  private final Subscription showing;

  ScreenHost(List<Screen> screens, Navigation navigation) {
    screens.forEach(screen -> this.screens.put(screen.id(), screen));
    getStyleClass().add("screen-host");
    setMinWidth(0);
    showing = navigation.currentProperty().subscribe(this::show);
  }

  void dispose() {
    showing.unsubscribe();
  }

  private void show(String id) {
    Screen screen = screens.get(id);
    if (screen == null) {
      return;
    }
    getChildren().setAll(views.computeIfAbsent(id, ignored -> scrolling(screen.view().get())));
    screen.onShown().run();
  }

  private static ScrollPane scrolling(Node view) {
    ScrollPane pane = new ScrollPane(view);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setFocusTraversable(false);
    pane.getStyleClass().add("screen-scroll");
    return pane;
  }
}

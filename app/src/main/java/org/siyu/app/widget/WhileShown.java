package org.siyu.app.widget;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Lets a view listen to its view model only while it is in a window. A view that was replaced, for
/// instance after the language changed, hears nothing more and can be forgotten. It is told the
/// state anew each time it comes into the window, so listen to values here, not to changes.
///
/// ```
/// WhileShown.listen(this, () -> model.problemProperty().subscribe(this::tell));
/// ```
public final class WhileShown {
  private final Supplier<Subscription> subscribe;
  private Subscription listening = Subscription.EMPTY;

  private WhileShown(Supplier<Subscription> subscribe) {
    this.subscribe = subscribe;
  }

  /// @param subscribe called each time the view comes into a window
  public static void listen(Node view, Supplier<Subscription> subscribe) {
    view.sceneProperty().subscribe(new WhileShown(subscribe)::move);
  }

  /// Likewise, but only while that window is open as well: for what keeps whom it calls by itself,
  /// such as a clock.
  public static void listenInOpenWindow(Node view, Supplier<Subscription> subscribe) {
    view.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe(new WhileShown(subscribe)::listen);
  }

  private void move(@Nullable Scene scene) {
    listen(scene != null);
  }

  private void listen(boolean isThere) {
    listening.unsubscribe();
    listening = isThere ? subscribe.get() : Subscription.EMPTY;
  }
}

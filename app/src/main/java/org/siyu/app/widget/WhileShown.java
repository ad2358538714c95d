package org.siyu.app.widget;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
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

  private void move(@Nullable Scene scene) {
    listening.unsubscribe();
    listening = scene == null ? Subscription.EMPTY : subscribe.get();
  }
}

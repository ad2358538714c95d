package org.siyu.app.widget;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// What a view listens to that outlives it: its view model, above all. A view keeps its
/// subscriptions here, and whoever shows views ends them when it lets a view go; else every view
/// that was ever shown would go on following its model.
///
/// ```
/// ViewSubscriptions.keep(this, model.problemProperty().subscribe(this::tell));
/// ```
public final class ViewSubscriptions {
  private ViewSubscriptions() {}

  /// Keeps a subscription for as long as the view is shown by its host.
  ///
  /// @param view any node of the view that stays in it
  public static void keep(Node view, Subscription subscription) {
    view.getProperties()
        .merge(
            ViewSubscriptions.class,
            subscription,
            (kept, more) -> ((Subscription) kept).and((Subscription) more));
  }

  /// Ends what a view and the nodes in it keep. The view must not be shown any more.
  public static void end(Node view) {
    if (view.hasProperties()
        && view.getProperties().remove(ViewSubscriptions.class) instanceof Subscription kept) {
      kept.unsubscribe();
    }
    if (view instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(ViewSubscriptions::end);
    }
  }
}

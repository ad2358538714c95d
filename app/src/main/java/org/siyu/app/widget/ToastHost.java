package org.siyu.app.widget;

import java.util.IdentityHashMap;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// Shows [Toasts] stacked above the window's lower edge. Those with an action stay until they are
/// answered or 12 seconds have passed, the others 5 seconds; the mouse over one holds it.
public final class ToastHost extends VBox {
  private static final Duration SHORT = Duration.seconds(5);
  private static final Duration LONG = Duration.seconds(12);

  private final Toasts toasts;
  private final Messages messages;
  private final IdentityHashMap<Toast, PauseTransition> lives = new IdentityHashMap<>();
  private final ListChangeListener<Toast> following = this::follow;

  public ToastHost(Toasts toasts, Messages messages) {
    super(8);
    this.toasts = toasts;
    this.messages = messages;
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getStyleClass().add("toast-host");
    toasts.shown().forEach(this::add);
    toasts.shown().addListener(following);
  }

  /// Lets go of the toasts; for a host that is not shown any more.
  public void dispose() {
    toasts.shown().removeListener(following);
    lives.values().forEach(PauseTransition::stop);
    lives.clear();
  }

  private void follow(ListChangeListener.Change<? extends Toast> change) {
    while (change.next()) {
      change.getRemoved().forEach(this::remove);
      change.getAddedSubList().forEach(this::add);
    }
  }

  private void add(Toast toast) {
    HBox node = node(toast);
    getChildren().add(node);
    FadeTransition appear = new FadeTransition(Duration.millis(160), node);
    appear.setFromValue(0);
    appear.setToValue(1);
    appear.play();
    PauseTransition life = new PauseTransition(toast.action().isPresent() ? LONG : SHORT);
    life.setOnFinished(event -> toasts.dismiss(toast));
    lives.put(toast, life);
    node.hoverProperty()
        .subscribe(
            isOver -> {
              if (isOver) {
                life.stop();
              } else if (lives.get(toast) == life) {
                life.playFromStart();
              }
            });
  }

  /// With its clock, which would hold what its action leads to until it has run out.
  private void remove(Toast toast) {
    PauseTransition life = lives.remove(toast);
    if (life != null) {
      life.stop();
    }
    getChildren().stream()
        .filter(node -> toast.equals(node.getUserData()))
        .findFirst()
        .ifPresent(getChildren()::remove);
  }

  private HBox node(Toast toast) {
    Label text = Controls.paragraph(toast.text(), "toast-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox node = new HBox(10, Controls.icon(toast.tone().icon()), text);
    toast
        .action()
        .ifPresent(
            action -> {
              Button button =
                  Controls.textButton(
                      Action.of(
                          action.text(),
                          () -> {
                            toasts.dismiss(toast);
                            action.run().run();
                          }));
              node.getChildren().add(Controls.styled(button, "toast-action"));
            });
    Node close =
        Controls.iconButton(
            Action.of(messages.text("widget.close"), Feather.X, () -> toasts.dismiss(toast)));
    node.getChildren().add(Controls.styled(close, "toast-close"));
    node.setAlignment(Pos.CENTER_LEFT);
    node.setUserData(toast);
    node.setAccessibleText(toast.text());
    node.getStyleClass().addAll("toast", toast.tone().styleClass());
    return node;
  }
}

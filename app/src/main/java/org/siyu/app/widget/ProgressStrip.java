package org.siyu.app.widget;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.RunningTask;
import org.siyu.app.task.Tasks;

/// What runs, the latest where several do, how far it is, how long it still takes, and a way to
/// stop it. Work that ends within 400 ms is not announced: a strip that flickers tells nothing.
public final class ProgressStrip extends HBox {
  private static final Duration PATIENCE = Duration.millis(400);

  private final Tasks tasks;
  private final Messages messages;
  private final Formats formats;
  private final Label name = Controls.rigid(Controls.label("", "strong"));
  private final Label details = Controls.label("", "caption");
  private final Label others = Controls.rigid(Controls.label("", "caption"));
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final ListChangeListener<RunningTask<?>> following = change -> follow();
  private Subscription progress = Subscription.EMPTY;

  public ProgressStrip(Tasks tasks, Messages messages, Formats formats) {
    super(12);
    this.tasks = tasks;
    this.messages = messages;
    this.formats = formats;
    this.cancel =
        Controls.styled(
            Controls.textButton(
                Action.of(messages.text("widget.cancel"), () -> shown().ifPresent(this::stop))),
            "small");
    HBox.setHgrow(details, Priority.ALWAYS);
    details.setMaxWidth(Double.MAX_VALUE);
    details.setMinWidth(0);
    bar.setPrefWidth(180);
    bar.setMinWidth(80);
    setAlignment(Pos.CENTER_LEFT);
    others.managedProperty().bind(others.textProperty().isNotEmpty());
    getChildren().addAll(name, bar, details, others, cancel);
    getStyleClass().add("progress-strip");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    patience.setOnFinished(event -> show());
    tasks.running().addListener(following);
    follow();
  }

  /// Lets go of the tasks; for a strip that is not shown any more.
  public void dispose() {
    tasks.running().removeListener(following);
    progress.unsubscribe();
    patience.stop();
  }

  private void follow() {
    if (tasks.running().isEmpty()) {
      patience.stop();
      setVisible(false);
      progress.unsubscribe();
    } else if (isVisible()) {
      show();
    } else {
      patience.playFromStart();
    }
  }

  /// Shows what runs without the patience; for pictures.
  public void show() {
    progress.unsubscribe();
    int more = tasks.running().size() - 1;
    others.setText(more > 0 ? messages.text("widget.others-running", more) : "");
    shown()
        .ifPresent(
            task -> {
              name.setText(messages.text(task.nameKey()));
              bar.setAccessibleText(name.getText());
              cancel.setDisable(task.isCancelled());
              progress = task.progressProperty().subscribe(this::tell);
              setVisible(true);
            });
  }

  /// What somebody asked for last; what works by itself was there before.
  private Optional<RunningTask<?>> shown() {
    return tasks.running().isEmpty() ? Optional.empty() : Optional.of(tasks.running().getLast());
  }

  private void tell(RunningTask.Progress now) {
    bar.setProgress(now.fraction());
    StringBuilder text = new StringBuilder();
    String stepKey = "progress." + now.step();
    if (messages.has(stepKey)) {
      text.append(messages.text(stepKey));
    }
    if (now.total() > 0) {
      separate(text)
          .append(
              messages.text(
                  "widget.done-of", formats.number(now.done()), formats.number(now.total())));
    }
    now.timeLeft()
        .ifPresent(
            left ->
                separate(text).append(messages.text("widget.time-left", formats.duration(left))));
    details.setText(text.toString());
  }

  private static StringBuilder separate(StringBuilder text) {
    return text.isEmpty() ? text : text.append("  ·  ");
  }

  private void stop(RunningTask<?> task) {
    task.cancel();
    cancel.setDisable(true);
    name.setText(messages.text("widget.cancelling"));
  }
}

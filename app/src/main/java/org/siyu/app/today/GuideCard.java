package org.siyu.app.today;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;

/// The first steps, with ticks as they get done.
final class GuideCard {
  private static final double NARROWEST = 200;

  private final Messages messages;
  private final TodayLinks links;
  private final Set<GuideStep> done;

  private GuideCard(Messages messages, TodayLinks links, Set<GuideStep> done) {
    this.messages = messages;
    this.links = links;
    this.done = done;
  }

  static Card of(Messages messages, TodayLinks links, Set<GuideStep> done, Runnable dismiss) {
    GuideCard guide = new GuideCard(messages, links, done);
    boolean isComplete = done.size() == GuideStep.values().length;
    Action putAway = Action.of(messages.text("today.guide.dismiss"), Feather.X, dismiss);
    return Card.titled(
            messages.text(isComplete ? "today.guide.complete" : "today.guide"),
            messages.text(isComplete ? "today.guide.complete.text" : "today.guide.text"),
            new EvenRow(
                NARROWEST,
                guide.step(GuideStep.IMPORT, 1, Feather.UPLOAD, links.importFiles()),
                guide.step(GuideStep.TIERS, 2, Feather.LAYERS, links.runTiers()),
                guide.step(GuideStep.REPORT, 3, Feather.DOWNLOAD, links.exportReport())))
        .action(isComplete ? Controls.button(putAway) : Controls.iconButton(putAway));
  }

  /// On one line, once there are customers: what is due matters more than the first steps.
  static Card strip(Messages messages, TodayLinks links, Set<GuideStep> done, Runnable dismiss) {
    GuideCard guide = new GuideCard(messages, links, done);
    boolean isComplete = done.size() == GuideStep.values().length;
    FlowPane steps =
        new FlowPane(
            18,
            6,
            Controls.label(
                messages.text(isComplete ? "today.guide.complete" : "today.guide"), "strong"));
    for (GuideStep step : GuideStep.values()) {
      steps.getChildren().add(guide.inShort(step));
    }
    guide.next().ifPresent(step -> steps.getChildren().add(guide.go(step)));
    steps.setAlignment(Pos.CENTER_LEFT);
    steps.setMinWidth(0);
    HBox.setHgrow(steps, Priority.ALWAYS);
    HBox line = new HBox(10, steps);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren()
        .add(
            Controls.iconButton(
                Action.of(messages.text("today.guide.dismiss"), Feather.X, dismiss)));
    return Controls.styled(new Card(line), "guide-strip");
  }

  private HBox inShort(GuideStep step) {
    boolean isDone = done.contains(step);
    HBox node =
        new HBox(
            7,
            mark(step, step.ordinal() + 1),
            Controls.label(
                messages.text("today.guide." + step.code()), isNext(step) ? "strong" : "muted"));
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass()
        .addAll("guide-step-short", isDone ? "done" : isNext(step) ? "next" : "later");
    return node;
  }

  private Button go(GuideStep step) {
    return Controls.styled(
        Controls.textButton(
            switch (step) {
              case IMPORT -> action(step, Feather.UPLOAD, links.importFiles());
              case TIERS -> action(step, Feather.LAYERS, links.runTiers());
              case REPORT -> action(step, Feather.DOWNLOAD, links.exportReport());
            }),
        "small");
  }

  private Action action(GuideStep step, Ikon icon, Runnable go) {
    return Action.of(messages.text("today.guide." + step.code() + ".action"), icon, go);
  }

  private Label mark(GuideStep step, int number) {
    Label mark = Controls.styled(new Label(), "step-mark");
    if (done.contains(step)) {
      mark.setGraphic(Controls.icon(Feather.CHECK));
      mark.setAccessibleText(messages.text("today.guide.done"));
    } else {
      mark.setText(String.valueOf(number));
    }
    return mark;
  }

  private VBox step(GuideStep step, int number, Ikon icon, Runnable go) {
    boolean isDone = done.contains(step);
    String key = "today.guide." + step.code();
    VBox node =
        new VBox(
            8,
            mark(step, number),
            Controls.paragraph(messages.text(key), "strong"),
            Controls.paragraph(messages.text(key + ".text"), "caption"));
    if (isNext(step)) {
      node.getChildren().add(actions(step, action(step, icon, go)));
    }
    node.setAlignment(Pos.TOP_LEFT);
    node.getStyleClass().addAll("guide-step", isDone ? "done" : isNext(step) ? "next" : "later");
    return node;
  }

  /// Only the next step has a button: there is one thing to do.
  private FlowPane actions(GuideStep step, Action action) {
    FlowPane actions = new FlowPane(8, 8, Controls.primary(action));
    if (step == GuideStep.IMPORT) {
      actions
          .getChildren()
          .add(
              Controls.flat(
                  Action.of(
                      messages.text("today.guide.sample"),
                      Feather.COMPASS,
                      links.otherWorkspace())));
    }
    return actions;
  }

  private boolean isNext(GuideStep step) {
    return next().equals(Optional.of(step));
  }

  /// The first one that is not done.
  private Optional<GuideStep> next() {
    return Stream.of(GuideStep.values()).filter(each -> !done.contains(each)).findFirst();
  }
}

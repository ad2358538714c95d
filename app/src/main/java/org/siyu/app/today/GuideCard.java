package org.siyu.app.today;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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

  private VBox step(GuideStep step, int number, Ikon icon, Runnable go) {
    boolean isDone = done.contains(step);
    Label mark = Controls.styled(new Label(), "step-mark");
    if (isDone) {
      mark.setGraphic(Controls.icon(Feather.CHECK));
      mark.setAccessibleText(messages.text("today.guide.done"));
    } else {
      mark.setText(String.valueOf(number));
    }
    String key = "today.guide." + step.code();
    VBox node =
        new VBox(
            8,
            mark,
            Controls.paragraph(messages.text(key), "strong"),
            Controls.paragraph(messages.text(key + ".text"), "caption"));
    if (isNext(step)) {
      node.getChildren().add(actions(step, Action.of(messages.text(key + ".action"), icon, go)));
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

  /// The first one that is not done.
  private boolean isNext(GuideStep step) {
    for (GuideStep each : GuideStep.values()) {
      if (!done.contains(each)) {
        return each == step;
      }
    }
    return false;
  }
}

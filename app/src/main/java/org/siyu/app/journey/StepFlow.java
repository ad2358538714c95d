package org.siyu.app.journey;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.Tone;
import org.siyu.core.journey.JourneyBranch;
import org.siyu.core.journey.JourneyFigures;
import org.siyu.core.journey.JourneyVariant;
import org.siyu.core.journey.JourneyView;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;

/// The steps of a journey from the first day to the last, with what came of each; two wordings of
/// one step stand below each other.
final class StepFlow extends VBox {
  private static final double DAYS = 72;
  private static final double FIGURE = 108;

  private final JourneyView view;
  private final JourneyWords words;

  StepFlow(JourneyView view, JourneyWords words) {
    super(8);
    this.view = view;
    this.words = words;
    setId("journey-steps");
    int before = -1;
    for (SopStep step : view.steps().all()) {
      int day = step.timing().day();
      getChildren().add(row(step, day == before ? "" : words.day(day + 1)));
      before = day;
    }
  }

  private Node row(SopStep step, String day) {
    Label when = Controls.label(day, "strong");
    when.setMinWidth(DAYS);
    JourneyFigures.Line all = view.figures().step(step.key());
    Card card = new Card(head(step, all), figures(all), track(all));
    card.setSpacing(8);
    List<JourneyVariant> variants = view.journey().rules().variants();
    if (variants.size() > 1) {
      for (JourneyFigures.Line line : view.figures().lines()) {
        if (line.step().equals(step.key())) {
          card.getChildren().add(variant(variants.get(line.variant()), line));
        }
      }
    }
    branches(step, card);
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setMinWidth(0);
    return new HBox(8, when, card);
  }

  private Node head(SopStep step, JourneyFigures.Line line) {
    FlowPane head = new FlowPane(8, 4);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().add(Controls.paragraph(step.title(), "strong"));
    step.timing()
        .time()
        .ifPresent(
            time -> head.getChildren().add(Controls.label(words.formats().time(time), "caption")));
    if (step.message().channel().isEmpty()) {
      head.getChildren().add(Controls.label(words.text("journeys.step.inside"), "caption"));
    }
    if (line.waiting() > 0) {
      head.getChildren()
          .add(
              Badge.of(
                  Tone.INFO, words.text("journeys.step.waiting", words.number(line.waiting()))));
    }
    small(line, head);
    return head;
  }

  private Node figures(JourneyFigures.Line line) {
    return new EvenRow(
        FIGURE,
        figure("journeys.reached", line.reached(), ""),
        figure("journeys.done", line.done(), words.rate(line.done(), line.reached())),
        figure("journeys.answered", line.answered(), words.rate(line.answered(), line.done())),
        figure("journeys.converted", line.converted(), words.rate(line.converted(), line.done())));
  }

  private static Region track(JourneyFigures.Line line) {
    return Bars.track(line.reached() == 0 ? 0 : (double) line.done() / line.reached(), "accented");
  }

  private void small(JourneyFigures.Line line, FlowPane head) {
    if (line.isSmall() && line.done() > 0) {
      Badge badge = Badge.of(Tone.WARNING, words.text("journeys.step.small"));
      badge.setTooltip(
          Controls.tooltip(
              words.text("journeys.step.small.text", words.number(JourneyFigures.FEW))));
      head.getChildren().add(badge);
    }
  }

  private Node figure(String key, int count, String rate) {
    Label number = Controls.rigid(Controls.label(words.number(count), "strong"));
    HBox top = new HBox(6, number);
    top.setAlignment(Pos.BASELINE_LEFT);
    if (!rate.isEmpty()) {
      top.getChildren().add(Controls.rigid(Controls.label(rate, "caption")));
    }
    return new VBox(1, top, Controls.rigid(Controls.label(words.text(key), "caption")));
  }

  private Node variant(JourneyVariant variant, JourneyFigures.Line line) {
    FlowPane head =
        new FlowPane(8, 4, Badge.of(Tone.NEUTRAL, words.text("journeys.variant", variant.code())));
    head.setAlignment(Pos.CENTER_LEFT);
    small(line, head);
    return Controls.styled(new VBox(4, head, figures(line)), "journey-variant");
  }

  private void branches(SopStep step, Card card) {
    SopTemplate template = view.version().template();
    for (JourneyBranch branch : view.journey().rules().branches()) {
      if (branch.step().equals(step.key())) {
        card.getChildren().add(Controls.paragraph(words.branch(branch, template), "caption"));
      }
    }
  }
}

package org.siyu.app.kpireview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.StatTile;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiReview;

/// One review: its numbers, what became of earlier items, findings and decisions, what was agreed.
/// What is read anew is shown anew; what is being written stays where it is.
final class ReviewPage extends VBox {
  private static final double NARROW = 120;
  private static final double NARROWEST = 360;

  private final KpiReviewsViewModel model;
  private final KpiReviewWords words;
  private final ReviewActions actions;
  private final VBox above = new VBox(16);
  private final VBox below = new VBox(16);

  ReviewPage(
      KpiReviewsViewModel model,
      ReviewDraft draft,
      KpiReviewWords words,
      ReviewActions actions,
      Desk desk) {
    super(16);
    this.model = model;
    this.words = words;
    this.actions = actions;
    getChildren().addAll(above, new FindingsCard(model, draft, words, actions, desk), below);
  }

  void show(ReviewDetail detail) {
    KpiReview review = detail.review();
    List<Node> upper = new ArrayList<>();
    upper.add(tiles(detail));
    upper.add(
        new NumbersCard(
            review,
            words,
            review.isHeld()
                ? Optional.empty()
                : Optional.of(code -> model.find(Optional.of(code)))));
    MovementCards cards = new MovementCards(words, actions.doors());
    cards.alerts(review).ifPresent(upper::add);
    List<Node> movements = cards.of(review);
    if (!movements.isEmpty()) {
      upper.add(new EvenRow(NARROWEST, movements.toArray(Node[]::new)));
    }
    if (!detail.asked().isEmpty()) {
      upper.add(new AskedCard(model, detail, words));
    }
    above.getChildren().setAll(upper);
    List<Node> lower = new ArrayList<>();
    if (!detail.cases().isEmpty()) {
      lower.add(cases(detail.cases()));
    }
    lower.add(new AgreedCard(model, detail, words, actions));
    below.getChildren().setAll(lower);
  }

  private Node tiles(ReviewDetail detail) {
    KpiReview review = detail.review();
    return new EvenRow(
        NARROW,
        new StatTile(words.text("kpireview.score"), KpiMinutesLines.score(review.numbers())),
        lights(review, Light.RED),
        lights(review, Light.AMBER),
        lights(review, Light.GREEN),
        new StatTile(words.text("kpireview.tile.open"), words.formats().number(detail.open()))
            .note(words.text("kpireview.tile.late", detail.earlier(), detail.late())));
  }

  private StatTile lights(KpiReview review, Light light) {
    return new StatTile(
        words.text("kpireview.tile." + light.code()),
        words.formats().number(review.numbers().count(light)));
  }

  private Node cases(List<CaseStudy> kept) {
    FlowPane links = new FlowPane(8, 4);
    for (CaseStudy study : kept) {
      links
          .getChildren()
          .add(
              Controls.flat(
                  Action.of(
                      words.text("kpireview.case.open", study.title()),
                      Feather.BOOKMARK,
                      () -> actions.doors().openCase().accept(study.id()))));
    }
    return links;
  }
}

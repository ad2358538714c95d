package org.siyu.app.kpireview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewNumbers;

/// Which alerts there were, who is in which tier before and after, and what campaigns brought.
final class MovementCards {
  private final KpiReviewWords words;
  private final KpiReviewDoors doors;

  MovementCards(KpiReviewWords words, KpiReviewDoors doors) {
    this.words = words;
    this.doors = doors;
  }

  List<Node> of(KpiReview review) {
    List<Node> cards = new ArrayList<>();
    review.numbers().tiers().ifPresent(tiers -> cards.add(tiers(tiers)));
    if (!review.numbers().campaigns().isEmpty()) {
      cards.add(campaigns(review.numbers().campaigns()));
    }
    return cards;
  }

  /// A card of its own width; nothing where there was none.
  Optional<Node> alerts(KpiReview review) {
    return review.numbers().alerts().isEmpty()
        ? Optional.empty()
        : Optional.of(alerts(review.numbers().alerts()));
  }

  private Card alerts(List<ReviewNumbers.Raised> alerts) {
    VBox list = new VBox(10);
    for (ReviewNumbers.Raised alert : alerts) {
      Label name = Controls.label(words.kpi().name(alert.indicator()), "strong");
      name.setMinWidth(0);
      HBox head = new HBox(8, Badge.of(tone(alert), KpiMinutesLines.light(alert, words)), name);
      head.setAlignment(Pos.CENTER_LEFT);
      VBox told =
          new VBox(2, head, Controls.paragraph(KpiMinutesLines.state(alert, words), "caption"));
      String driver = KpiMinutesLines.driver(alert, words);
      if (!driver.isEmpty()) {
        told.getChildren().add(Controls.paragraph(driver, "caption"));
      }
      if (!alert.note().isEmpty()) {
        told.getChildren().add(Controls.paragraph(alert.note(), "caption"));
      }
      list.getChildren().add(told);
    }
    return Card.titled(
        words.text("kpireview.alerts"), words.text("kpireview.alerts.text", alerts.size()), list);
  }

  private static Tone tone(ReviewNumbers.Raised alert) {
    return switch (alert.light()) {
      case RED -> Tone.ERROR;
      case AMBER -> Tone.WARNING;
      case GREEN -> Tone.SUCCESS;
      case NONE -> Tone.NEUTRAL;
    };
  }

  private Card tiers(ReviewNumbers.Tiers tiers) {
    KeyValueList list = new KeyValueList();
    for (ReviewNumbers.Tier tier : tiers.tiers()) {
      list.add(
          words.tier(tier),
          words.text(
              "kpireview.tier",
              words.formats().number(tier.before()),
              words.formats().number(tier.after()),
              words.formats().signed(tier.after() - tier.before())));
    }
    return Card.titled(
        words.text("kpireview.tiers"),
        words.text("kpireview.tiers.between", words.date(tiers.from()), words.date(tiers.to())),
        list,
        Controls.paragraph(KpiMinutesLines.moves(tiers, words), "caption"));
  }

  private Card campaigns(List<ReviewNumbers.Result> results) {
    VBox list = new VBox(10);
    for (ReviewNumbers.Result result : results) {
      list.getChildren()
          .add(
              new VBox(
                  2,
                  Controls.flat(
                      Action.of(
                          result.name(),
                          Feather.FLAG,
                          () -> doors.campaign().accept(new CampaignId(result.campaign())))),
                  Controls.paragraph(
                      result
                          .runsUntil()
                          .map(
                              until ->
                                  words.text(
                                      "kpireview.campaign.runs",
                                      words.date(result.day()),
                                      words.date(until)))
                          .orElseGet(() -> came(result)),
                      "caption")));
    }
    return Card.titled(words.text("kpireview.campaigns"), list);
  }

  private String came(ReviewNumbers.Result result) {
    return words.text(
        "kpireview.campaign",
        words.date(result.day()),
        words.state(result.state()),
        words.money(result.turnover()),
        words.money(result.spent()),
        result.roi().map(roi -> words.percent(roi.fraction())).orElse("–"),
        result.met(),
        result.targets());
  }
}

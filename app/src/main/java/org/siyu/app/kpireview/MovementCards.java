package org.siyu.app.kpireview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewNumbers;

/// Who is in which tier before and after, and what campaigns brought.
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
                      words.text(
                          "kpireview.campaign",
                          words.date(result.day()),
                          words.state(result.state()),
                          words.money(result.turnover()),
                          words.money(result.spent()),
                          result.roi().map(roi -> words.percent(roi.fraction())).orElse("–"),
                          result.met(),
                          result.targets()),
                      "caption")));
    }
    return Card.titled(words.text("kpireview.campaigns"), list);
  }
}

package org.siyu.app.campaign;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.Pressable;
import org.siyu.app.widget.Tone;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignProgress;
import org.siyu.core.shared.Percent;

/// All campaigns, each a card that opens it.
final class CampaignCards extends VBox {
  private static final double NARROWEST = 300;

  private final CampaignsViewModel model;
  private final CampaignsViewModel.Shown shown;
  private final Messages messages;
  private final Formats formats;
  private final CampaignWords words;
  private final CampaignWords.TierName tiers;

  CampaignCards(
      CampaignsViewModel model,
      CampaignsViewModel.Shown shown,
      Desk desk,
      CampaignWords words,
      CampaignWords.TierName tiers) {
    this.model = model;
    this.shown = shown;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
    this.tiers = tiers;
    getChildren()
        .add(
            new EvenRow(
                NARROWEST, shown.campaigns().stream().map(this::card).toArray(Node[]::new)));
  }

  private Card card(CampaignsViewModel.Line line) {
    Campaign campaign = line.campaign();
    CampaignProgress progress = line.progress();
    HBox badges = new HBox(6, words.badge(campaign.state()));
    badges.setAlignment(Pos.CENTER_LEFT);
    if (progress.isLate()) {
      badges
          .getChildren()
          .add(Badge.of(Tone.ERROR, messages.text("campaign.late", progress.late())));
    }
    String done = messages.text("campaign.done-of", progress.done(), progress.steps());
    HBox bar =
        new HBox(
            10,
            Bars.track(progress.share(), "accented"),
            Controls.rigid(
                Controls.label(
                    formats.percent(new Percent(progress.share()), 0), "caption", "strong")));
    bar.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(bar.getChildren().getFirst(), Priority.ALWAYS);
    Card card =
        new Card(
            badges,
            new VBox(
                2,
                Controls.paragraph(campaign.name(), "section-title"),
                Controls.paragraph(
                    formats.longDate(campaign.day())
                        + " · "
                        + words.audience(campaign, shown.tiers(), tiers),
                    "caption")),
            bar,
            Controls.paragraph(done, "caption"),
            Controls.paragraph(next(campaign, progress), "muted"));
    card.setId("campaign-" + campaign.id());
    return Pressable.make(
        card,
        campaign.name() + ", " + words.state(campaign.state()) + ", " + done,
        () -> model.open(campaign.id()));
  }

  private String next(Campaign campaign, CampaignProgress progress) {
    if (!campaign.state().isOpen()) {
      return words.days(campaign);
    }
    return progress
        .next()
        .map(
            step ->
                messages.text(
                    "campaign.next",
                    step.title(),
                    formats.dateTime(step.start()),
                    words.member(shown.team(), step.owner())))
        .orElse(messages.text("campaign.next.none"));
  }
}

package org.siyu.app.campaign;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignForms.Form;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.Tone;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignEdits;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignOutlook;
import org.siyu.core.campaign.CampaignReview;
import org.siyu.core.campaign.Spread;
import org.siyu.core.shared.Percent;
import org.siyu.core.sop.SopMeasure;

/// Targets: what is wanted, what has come, what it looks like in the end. Enter edits, N adds,
/// Delete removes.
final class TargetsCard {
  private enum Standing {
    OPEN,
    REACHED,
    BEHIND,
    /// Of measures of which less is better.
    KEPT,
    MISSED
  }

  private final CampaignsViewModel model;
  private final Campaign campaign;
  private final CampaignReview review;
  private final Messages messages;
  private final Formats formats;
  private final CampaignWords words;
  private final Map<SopMeasure, CampaignOutlook.Outlook> outlooks;

  TargetsCard(CampaignsViewModel model, Detail detail, Desk desk, CampaignWords words) {
    this.model = model;
    this.campaign = detail.campaign();
    this.review = detail.review();
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
    this.outlooks =
        review.outlook().targets().stream()
            .collect(Collectors.toMap(each -> each.target().measure(), each -> each));
  }

  Card node() {
    boolean isEditable = CampaignWords.isPlannable(campaign);
    Card card =
        Card.titled(
            messages.text("campaign.targets"),
            messages.text("campaign.targets.text"),
            terms(isEditable),
            table(isEditable));
    if (isEditable) {
      card.action(
          Controls.button(
              Action.of(messages.text("campaign.target.add"), Feather.PLUS, this::add)));
    }
    return card;
  }

  private Node terms(boolean isEditable) {
    FlowPane terms =
        new FlowPane(
            16,
            6,
            Controls.label(
                messages.text(
                    "campaign.terms.attribution",
                    campaign.frame().attributionDays(),
                    formats.date(review.figures().window().first()),
                    formats.date(review.figures().window().last()))),
            Controls.label(
                messages.text("campaign.terms.margin", campaign.frame().marginPercent())));
    HBox row = new HBox(12, terms);
    HBox.setHgrow(terms, Priority.ALWAYS);
    if (isEditable) {
      row.getChildren()
          .add(
              Controls.styled(
                  Controls.button(
                      Action.of(
                          messages.text("campaign.terms.edit"),
                          Feather.SLIDERS,
                          () -> model.forms().edit(new Form.Terms()))),
                  "small"));
    }
    return row;
  }

  private void add() {
    model.forms().edit(new Form.Target(Optional.empty()));
  }

  private DataTable<CampaignReview.TargetLine> table(boolean isEditable) {
    DataTable<CampaignReview.TargetLine> table =
        new DataTable<CampaignReview.TargetLine>(messages.text("campaign.targets"))
            .text("measure", messages.text("campaign.target.measure"), 100, this::measure)
            .number(
                "target",
                messages.text("campaign.target.value"),
                90,
                line -> amount(line, Optional.of(line.target().value())),
                this::text)
            .text("spread", messages.text("campaign.target.spread"), 100, this::spread)
            .number(
                "actual",
                messages.text("campaign.target.actual"),
                90,
                line -> amount(line, line.actual()),
                this::text)
            .number(
                "attainment",
                messages.text("campaign.target.attainment"),
                76,
                line -> line.attainment().orElse(new Percent(0)),
                value -> formats.percent(value, 0))
            .number("wanted", messages.text("campaign.target.wanted"), 90, this::wanted, this::text)
            .node(
                "standing",
                messages.text("campaign.target.standing"),
                84,
                this::standing,
                this::badge)
            .number(
                "forecast",
                messages.text("campaign.target.forecast"),
                90,
                this::forecast,
                this::text)
            .text("formula", messages.text("campaign.formula"), 240, this::formula)
            .text("note", messages.text("campaign.target.note"), 220, line -> line.target().note())
            .filling();
    table.rows(FXCollections.observableArrayList(review.targets()));
    table.empty(Card.text(messages.text("campaign.targets.none")));
    table.setId("campaign-targets");
    return RowKeys.wire(
        table,
        isEditable,
        this::add,
        line -> model.forms().edit(new Form.Target(Optional.of(line.target().measure()))),
        line ->
            model.keep(
                CampaignEdits.withoutTarget(campaign, line.target().measure()),
                CampaignLogEntry.Kind.TARGETS,
                "− " + measure(line)));
  }

  private String measure(CampaignReview.TargetLine line) {
    return words.measure(line.target().measure());
  }

  private String spread(CampaignReview.TargetLine line) {
    SopMeasure measure = line.target().measure();
    return Spread.fits(measure) ? words.shape(campaign.pace().of(measure).shape()) : "–";
  }

  private Optional<CampaignOutlook.Outlook> outlook(CampaignReview.TargetLine line) {
    return Optional.ofNullable(outlooks.get(line.target().measure()));
  }

  private static Amount amount(CampaignReview.TargetLine line, Optional<BigDecimal> value) {
    return new Amount(line.target().measure(), value);
  }

  private String text(Amount amount) {
    return words.value(amount.measure(), amount.value());
  }

  private Amount wanted(CampaignReview.TargetLine line) {
    return amount(line, outlook(line).map(CampaignOutlook.Outlook::wanted));
  }

  private Amount forecast(CampaignReview.TargetLine line) {
    return amount(
        line,
        line.target().measure() == SopMeasure.COST
            ? Optional.of(review.outlook().total().forecast().amount())
            : outlook(line).flatMap(CampaignOutlook.Outlook::forecast));
  }

  private String formula(CampaignReview.TargetLine line) {
    return outlook(line)
        .map(
            each ->
                switch (each.basis()) {
                  case OVER -> messages.text("campaign.outlook.over");
                  case PLAN -> messages.text("campaign.outlook.early");
                  case RUN -> words.run(each);
                })
        .orElse(
            line.target().measure() == SopMeasure.COST
                ? messages.text("campaign.outlook.budget")
                : "");
  }

  private Standing of(CampaignReview.TargetLine line) {
    boolean isReached = line.attainment().filter(each -> each.fraction() >= 1).isPresent();
    if (line.target().measure().isLessBetter()) {
      return line.attainment().isEmpty()
          ? Standing.OPEN
          : isReached ? Standing.KEPT : Standing.MISSED;
    }
    boolean isBehind = outlook(line).filter(CampaignOutlook.Outlook::isBehind).isPresent();
    return isReached ? Standing.REACHED : isBehind ? Standing.BEHIND : Standing.OPEN;
  }

  private String standing(CampaignReview.TargetLine line) {
    return messages.text("campaign.target." + of(line).name().toLowerCase(Locale.ROOT));
  }

  private Node badge(CampaignReview.TargetLine line) {
    return Badge.of(
        switch (of(line)) {
          case REACHED, KEPT -> Tone.SUCCESS;
          case BEHIND, MISSED -> Tone.ERROR;
          case OPEN -> Tone.NEUTRAL;
        },
        standing(line));
  }

  /// A value with the unit of its measure; unknown ones come first.
  private record Amount(SopMeasure measure, Optional<BigDecimal> value)
      implements Comparable<Amount> {
    private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();

    @Override
    public int compareTo(Amount other) {
      return value.orElse(UNKNOWN).compareTo(other.value.orElse(UNKNOWN));
    }
  }
}

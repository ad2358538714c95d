package org.siyu.app.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Pressable;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignOverlap;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.Workload;

/// What stands in the way of a campaign: others that speak to the same customers, caps that it
/// would break, people with too much on a day, steps on days on which nobody works. A line leads to
/// what it is about.
final class ConflictsCard {
  private static final int MOST_ALONE = 2;

  private final CampaignsViewModel model;
  private final Shown shown;
  private final Detail detail;
  private final Campaign campaign;
  private final Messages messages;
  private final Formats formats;
  private final CampaignWords words;
  private final Consumer<String> openStep;
  private final List<Line> lines = new ArrayList<>();

  private record Line(String text, Runnable open) {}

  /// @param openStep shows a step, by its key
  ConflictsCard(
      CampaignsViewModel model,
      Shown shown,
      Detail detail,
      Desk desk,
      CampaignWords words,
      Consumer<String> openStep) {
    this.model = model;
    this.shown = shown;
    this.detail = detail;
    this.campaign = detail.campaign();
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
    this.openStep = openStep;
  }

  /// Empty without conflicts, and for a campaign that is over.
  Optional<Card> node() {
    if (campaign.state().isOpen()) {
      detail.overlaps().forEach(this::add);
      shown.workload().overloads().forEach(this::add);
      addCaps();
      campaign.steps().forEach(this::add);
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    VBox list = new VBox(2);
    lines.forEach(line -> list.getChildren().add(row(line)));
    return Optional.of(
        Card.titled(
            messages.text("campaign.conflicts"), messages.text("campaign.conflicts.text"), list));
  }

  private void add(CampaignOverlap overlap) {
    lines.add(
        new Line(
            messages.text("campaign.overlap", overlap.name(), overlap.days().size())
                + " "
                + words.channels(shown.choices(), overlap.channels()),
            () -> model.open(overlap.other())));
  }

  private void add(Workload.Overload overload) {
    campaign.steps().stream()
        .filter(step -> !step.state().isOver())
        .filter(step -> step.day().equals(overload.day()))
        .filter(step -> step.owner().equals(Optional.of(overload.member())))
        .findFirst()
        .ifPresent(
            step ->
                lines.add(
                    new Line(
                        messages.text(
                            "campaign.overload",
                            shown.member(Optional.of(overload.member())),
                            formats.date(overload.day()),
                            overload.tasks(),
                            overload.capacity()),
                        () -> openStep.accept(step.key()))));
  }

  /// Each step that breaks a cap; several of them in one line.
  private void addCaps() {
    List<CampaignStep> steps = campaign.steps().stream().filter(step -> over(step) > 0).toList();
    if (steps.size() > MOST_ALONE) {
      int most = steps.stream().mapToInt(this::over).max().orElse(0);
      String titles =
          String.join(
              messages.text("campaign.case.and"),
              steps.stream().limit(MOST_ALONE).map(CampaignStep::title).toList());
      lines.add(
          new Line(
              messages.text("campaign.over-cap.several", titles, steps.size(), most),
              () -> model.pageProperty().set(CampaignPage.TIMELINE)));
    } else {
      steps.forEach(
          step ->
              lines.add(
                  new Line(
                      messages.text("campaign.over-cap", step.title(), over(step)),
                      () -> openStep.accept(step.key()))));
    }
  }

  private int over(CampaignStep step) {
    return step.item().flatMap(item -> Optional.ofNullable(detail.over().get(item))).orElse(0);
  }

  private void add(CampaignStep step) {
    if (step.isOnDayOff(shown.days()::isWorkingDay)) {
      lines.add(
          new Line(
              messages.text("campaign.day-off", step.title(), formats.longDate(step.day())),
              () -> openStep.accept(step.key())));
    }
  }

  private static Node row(Line line) {
    var text = Controls.paragraph(line.text());
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row =
        new HBox(10, Controls.styled(Controls.icon(Feather.ALERT_TRIANGLE), "warning-icon"), text);
    row.setAlignment(Pos.CENTER_LEFT);
    Controls.styled(row, "campaign-conflict");
    return Pressable.make(row, line.text(), line.open());
  }
}

package org.siyu.app.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.IsoDay;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.campaign.CampaignOverlap;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// A new campaign in the drawer: what is wanted above, what would come of it below.
final class NewCampaignForm extends VBox {
  private final NewCampaignModel model;
  private final CampaignsViewModel campaigns;
  private final Desk desk;
  private final Messages messages;
  private final CampaignWords words;
  private final VBox seen = new VBox(8);

  NewCampaignForm(
      NewCampaignModel model,
      CampaignsViewModel campaigns,
      Desk desk,
      CampaignWords words,
      Function<Tier, String> tierName) {
    super(12);
    this.model = model;
    this.campaigns = campaigns;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = words;
    FormFields fields = new FormFields(messages, desk.problems());
    List<Tier> tiers =
        campaigns.shownProperty().get().map(CampaignsViewModel.Shown::tiers).orElse(List.of());
    model.wishProperty().get().ifPresent(wish -> fields(fields, wish, tiers, tierName));
    getChildren()
        .addAll(
            fields.refusal(this, model.refusalProperty()),
            fields.buttons(
                this,
                Action.of(messages.text("campaign.leave"), model::leave),
                Action.of(messages.text("campaign.make"), Feather.CHECK, model::keep)),
            seen);
    WhileShown.listen(
        this, () -> model.previewProperty().subscribe(now -> now.ifPresent(this::show)));
  }

  private void fields(
      FormFields fields,
      NewCampaignModel.Wish wish,
      List<Tier> tiers,
      Function<Tier, String> tierName) {
    DatePicker day = new DatePicker(wish.day());
    day.setConverter(new IsoDay(desk.formats()));
    day.setAccessibleText(messages.text("campaign.day"));
    day.getEditor().setAccessibleText(messages.text("campaign.day"));
    day.setMaxWidth(Double.MAX_VALUE);
    day.valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                model.edit(each -> each.on(now));
              }
            });
    List<Member> team =
        campaigns.shownProperty().get().map(CampaignsViewModel.Shown::active).orElse(List.of());
    getChildren()
        .addAll(
            fields.labelled(
                "campaign.template",
                fields.box(
                    "campaign.template",
                    model.templates(),
                    wish.template(),
                    SopEntry::name,
                    chosen -> model.edit(each -> each.from(chosen)))),
            Controls.paragraph(wish.template().template().overview().summary(), "caption"),
            fields.labelled(
                "campaign.name",
                fields.line(
                    "campaign.name", wish.name(), typed -> model.edit(each -> each.named(typed)))),
            fields.labelled("campaign.day", day),
            fields.labelled(
                "campaign.audience",
                fields.<String>chips(
                    tiers.stream().map(Tier::code).toList(),
                    wish.tiers(),
                    code ->
                        tiers.stream()
                            .filter(tier -> tier.code().equals(code))
                            .findFirst()
                            .map(tierName)
                            .orElse(code),
                    (Set<String> chosen) -> model.edit(each -> each.forTiers(chosen)))),
            fields.labelled(
                "campaign.lead",
                fields.box(
                    "campaign.lead",
                    team,
                    team.stream()
                        .filter(member -> Optional.of(member.id()).equals(wish.lead()))
                        .findFirst()
                        .orElseGet(team::getFirst),
                    Member::name,
                    chosen -> model.edit(each -> each.ledBy(Optional.of(chosen.id()))))));
  }

  private void show(NewCampaignModel.Preview preview) {
    seen.getChildren().clear();
    seen.getChildren().add(Controls.label(messages.text("campaign.preview"), "section-title"));
    KeyValueList facts =
        new KeyValueList()
            .add(messages.text("campaign.preview.name"), preview.planned().name())
            .add(messages.text("campaign.preview.days"), words.days(preview.planned()))
            .add(
                messages.text("campaign.preview.steps"),
                messages.text(
                    "campaign.preview.steps-of",
                    preview.planned().steps().size(),
                    preview.planned().steps().stream()
                        .filter(step -> step.plan().message().isContent())
                        .count()))
            .add(messages.text("campaign.preview.owners"), owners(preview));
    seen.getChildren().add(facts);
    warnings(preview).forEach(text -> seen.getChildren().add(warning(text)));
    for (CampaignStep step : preview.planned().steps()) {
      HBox line =
          new HBox(
              10,
              Controls.rigid(Controls.label(words.when(step), "caption")),
              Controls.paragraph(step.title()));
      line.setAlignment(Pos.TOP_LEFT);
      seen.getChildren().add(line);
    }
  }

  private String owners(NewCampaignModel.Preview preview) {
    Map<String, Long> owners =
        preview.planned().steps().stream()
            .collect(
                Collectors.groupingBy(
                    step ->
                        campaigns
                            .shownProperty()
                            .get()
                            .map(shown -> words.member(shown.team(), step.owner()))
                            .orElse(""),
                    TreeMap::new,
                    Collectors.counting()));
    return owners.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private List<String> warnings(NewCampaignModel.Preview preview) {
    List<String> warnings = new ArrayList<>();
    if (preview.past() > 0) {
      warnings.add(messages.text("campaign.preview.past", preview.past()));
    }
    if (preview.nobody() > 0) {
      warnings.add(messages.text("campaign.preview.nobody", preview.nobody()));
    }
    for (CampaignOverlap overlap : preview.overlaps()) {
      warnings.add(messages.text("campaign.overlap", overlap.name(), overlap.days().size()));
    }
    return warnings;
  }

  private static Node warning(String text) {
    HBox line =
        new HBox(
            8,
            Controls.styled(Controls.icon(Feather.ALERT_TRIANGLE), "warning-icon"),
            Controls.paragraph(text));
    line.getStyleClass().add("campaign-warning");
    return line;
  }
}

package org.siyu.app.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.planning.FieldPolicy;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.MatchProposal;
import org.siyu.core.exchange.planning.UpdatePolicy;
import org.siyu.core.exchange.profile.ImportField;

/// How rows are matched with stored customers, weak matches to be confirmed, and what an update may
/// change.
final class MatchingStep extends VBox {
  private static final Map<ImportField, String> STRENGTHS =
      new EnumMap<>(
          Map.of(
              ImportField.EXTERNAL_ID, "exchange.strength.certain",
              ImportField.UNION_ID, "exchange.strength.certain",
              ImportField.MEMBERSHIP_NO, "exchange.strength.certain",
              ImportField.PHONE, "exchange.strength.strong",
              ImportField.SHOP_ACCOUNT, "exchange.strength.strong"));

  private final ImportViewModel model;
  private final Desk desk;
  private final Messages messages;

  MatchingStep(ImportViewModel model, Desk desk) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    ImportPlan plan = model.plan().orElseThrow();
    getChildren().addAll(keys(plan), proposals(plan.proposals()), policy());
  }

  private Card keys(ImportPlan plan) {
    ImportWords words = new ImportWords(messages);
    VBox rows = new VBox(8);
    STRENGTHS.forEach(
        (field, strength) -> {
          boolean isThere =
              model.sheets().chosen().stream()
                  .anyMatch(item -> item.columns().map(c -> c.has(field)).orElse(false));
          if (isThere) {
            rows.getChildren()
                .add(
                    line(
                        Controls.label(words.field(field), "strong"),
                        Badge.of(Tone.SUCCESS, messages.text(strength))));
          }
        });
    if (rows.getChildren().isEmpty()) {
      rows.getChildren().add(Card.text(messages.text("exchange.matching.no-keys")));
    }
    return Card.titled(
        messages.text("exchange.matching.title"),
        messages.text(
            "exchange.matching.found",
            desk.formats().number(plan.counts().customers()),
            desk.formats().number(plan.counts().customerActions().created()),
            desk.formats()
                .number(
                    plan.counts().customerActions().updated()
                        + plan.counts().customerActions().unchanged())),
        rows);
  }

  private Card proposals(List<MatchProposal> proposals) {
    VBox rows = new VBox(8);
    for (MatchProposal proposal : proposals) {
      CheckBox same =
          new CheckBox(
              messages.text(
                  "exchange.matching.same",
                  proposal.name(),
                  proposal.maskedPhone(),
                  proposal.region(),
                  proposal.customerNickname()));
      same.setSelected(proposal.isConfirmed());
      same.setOnAction(event -> model.confirm(proposal, same.isSelected()));
      rows.getChildren()
          .add(line(same, Badge.of(Tone.WARNING, messages.text("exchange.strength.weak"))));
    }
    if (proposals.isEmpty()) {
      rows.getChildren().add(Card.text(messages.text("exchange.matching.no-proposals")));
    }
    return Card.titled(
        messages.text("exchange.matching.weak"),
        messages.text("exchange.matching.weak.text"),
        rows);
  }

  private Card policy() {
    ImportOptions options = model.options();
    SegmentedControl<FieldPolicy> policy =
        new SegmentedControl<>(
            messages.text("exchange.policy.title"),
            List.of(FieldPolicy.values()),
            each -> messages.text("exchange.policy." + each.code()));
    policy.valueProperty().set(options.policy().others());
    policy
        .valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && now != model.options().policy().others()) {
                model.useOptions(model.options().with(UpdatePolicy.all(now)));
              }
            });
    CheckBox erase = new CheckBox(messages.text("exchange.policy.blank-erases"));
    erase.setSelected(options.blankErases());
    erase.setDisable(options.policy().others() != FieldPolicy.OVERWRITE);
    erase.setOnAction(
        event ->
            model.useOptions(
                new ImportOptions(
                    options.policy(),
                    erase.isSelected(),
                    options.createWithoutIdentity(),
                    options.confirmed(),
                    options.choices())));
    CheckBox create = new CheckBox(messages.text("exchange.policy.create-without-identity"));
    create.setSelected(options.createWithoutIdentity());
    create.setOnAction(
        event ->
            model.useOptions(
                new ImportOptions(
                    options.policy(),
                    options.blankErases(),
                    create.isSelected(),
                    options.confirmed(),
                    options.choices())));
    VBox choices = new VBox(12, policy, erase);
    if (model.kind().filter(kind -> kind == ImportKind.CUSTOMERS).isPresent()) {
      choices.getChildren().add(create);
    }
    return Card.titled(
        messages.text("exchange.policy.title"), messages.text("exchange.policy.text"), choices);
  }

  private static HBox line(Node... parts) {
    HBox line = new HBox(12, parts);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}

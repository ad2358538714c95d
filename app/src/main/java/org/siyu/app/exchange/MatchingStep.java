package org.siyu.app.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.planning.ActionCounts;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.MatchProposal;
import org.siyu.core.exchange.profile.ImportField;

/// How rows are matched with stored customers, weak matches to be confirmed, and what an update may
/// change.
final class MatchingStep extends VBox {
  private static final int MOST_PROPOSALS = 200;

  /// The strongest first.
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
    if (!plan.proposals().isEmpty()) {
      getChildren().add(proposals(plan.proposals()));
    }
    getChildren().addAll(keys(plan), new PolicyCard(model, desk));
  }

  private Card keys(ImportPlan plan) {
    ImportWords words = new ImportWords(messages);
    VBox rows = new VBox(8);
    STRENGTHS.forEach(
        (field, strength) -> {
          if (hasColumn(field)) {
            rows.getChildren()
                .add(
                    line(
                        Badge.of(Tone.SUCCESS, messages.text(strength)),
                        Controls.rigid(Controls.label(words.field(field), "strong")),
                        growing(messages.text("exchange.matching.by." + field.code()))));
          }
        });
    if (rows.getChildren().isEmpty()) {
      rows.getChildren().add(Card.text(messages.text("exchange.matching.no-keys")));
    } else if (plan.proposals().isEmpty()) {
      rows.getChildren()
          .add(Controls.paragraph(messages.text("exchange.matching.no-proposals"), "caption"));
    }
    ActionCounts customers = plan.counts().customerActions();
    return Card.titled(
        messages.text("exchange.matching.title"),
        messages.text(
            "exchange.matching.found",
            desk.formats().number(plan.counts().customers()),
            desk.formats().number(customers.created()),
            desk.formats().number(plan.counts().customers() - customers.created())),
        rows);
  }

  private boolean hasColumn(ImportField field) {
    return model.sheets().chosen().stream()
        .anyMatch(item -> item.columns().filter(columns -> columns.has(field)).isPresent());
  }

  private Card proposals(List<MatchProposal> proposals) {
    VBox rows = new VBox(8);
    for (MatchProposal proposal :
        proposals.subList(0, Math.min(MOST_PROPOSALS, proposals.size()))) {
      CheckBox same =
          new CheckBox(
              messages.text(
                  "exchange.matching.same",
                  proposal.name(),
                  proposal.maskedPhone(),
                  proposal.region(),
                  proposal.customerNickname()));
      same.setId("proposal " + proposal.key());
      same.setWrapText(true);
      same.setMinHeight(USE_PREF_SIZE);
      same.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(same, Priority.ALWAYS);
      same.setSelected(proposal.isConfirmed());
      same.setOnAction(event -> model.confirm(proposal, same.isSelected()));
      rows.getChildren()
          .add(line(Badge.of(Tone.WARNING, messages.text("exchange.strength.weak")), same));
    }
    if (proposals.size() > MOST_PROPOSALS) {
      rows.getChildren()
          .add(
              Controls.paragraph(
                  messages.text(
                      "exchange.matching.more",
                      desk.formats().number(proposals.size() - MOST_PROPOSALS)),
                  "caption"));
    }
    return Card.titled(
        messages.text("exchange.matching.weak"),
        messages.text("exchange.matching.weak.text"),
        rows);
  }

  private static Node growing(String text) {
    Node words = Controls.paragraph(text, "caption");
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private static HBox line(Node... parts) {
    HBox line = new HBox(12, parts);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}

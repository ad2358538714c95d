package org.siyu.app.tiers;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EditableText;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierScheme;

/// The tiers that rules can lead to: given names of the team's own, added, taken away while no rule
/// leads to them.
final class TierNamesCard {
  private static final int LONGEST_NAME = 40;

  private final RuleEditorViewModel model;
  private final Messages messages;
  private final TierTexts texts;

  TierNamesCard(RuleEditorViewModel model, Messages messages, TierTexts texts) {
    this.model = model;
    this.messages = messages;
    this.texts = texts;
  }

  Node of(TierScheme draft) {
    VBox lines = new VBox(6);
    draft.tiers().forEach(tier -> lines.getChildren().add(line(draft, tier)));
    lines.getChildren().add(adding());
    return Card.titled(
        messages.text("tiers.edit.tiers"), messages.text("tiers.edit.tiers.text"), lines);
  }

  private Node line(TierScheme draft, Tier tier) {
    String name = texts.tier(tier);
    String what = messages.text("tiers.edit.tier-name", name);
    EditableText editing =
        new EditableText(
            messages,
            what,
            name,
            name,
            this::trouble,
            typed -> model.restructure(scheme -> SchemeEdits.named(scheme, tier.code(), typed)));
    HBox.setHgrow(editing, Priority.ALWAYS);
    Button remove =
        Controls.iconButton(
            Action.of(
                messages.text("tiers.edit.remove-tier", name),
                Feather.TRASH_2,
                () -> model.restructure(scheme -> SchemeEdits.withoutTier(scheme, tier.code()))));
    remove.setDisable(SchemeEdits.isUsed(draft, tier.code()));
    HBox line = new HBox(8, Badge.tier(tier.code(), name), editing, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Optional<String> trouble(String typed) {
    return typed.strip().length() > LONGEST_NAME
        ? Optional.of(messages.text("tiers.edit.tier-name.long", LONGEST_NAME))
        : Optional.empty();
  }

  private Node adding() {
    TextField name = new TextField();
    name.setPromptText(messages.text("tiers.edit.new-tier"));
    name.setAccessibleText(messages.text("tiers.edit.new-tier"));
    name.setId("new-tier");
    Runnable add =
        () -> {
          if (!name.getText().isBlank() && trouble(name.getText()).isEmpty()) {
            model.restructure(scheme -> SchemeEdits.plusTier(scheme, name.getText()));
          }
        };
    name.setOnAction(_ -> add.run());
    HBox line =
        new HBox(
            8,
            name,
            Controls.button(Action.of(messages.text("tiers.edit.add-tier"), Feather.PLUS, add)));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}

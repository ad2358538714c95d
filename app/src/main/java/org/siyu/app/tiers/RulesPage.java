package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierScheme;

/// Where the rules are changed, with what the change would do beside them.
final class RulesPage extends VBox {
  private final RuleEditorViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final TierTexts texts;
  private final VBox list = new VBox(12);
  private final List<RuleCard> cards = new ArrayList<>();
  private final EditTools tools;
  private final SteadinessCard steadiness;
  private int drawn = -1;

  /// @param run places everybody by the rules that were just saved
  RulesPage(RuleEditorViewModel model, Desk desk, TierTexts texts, Runnable run) {
    super(12);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
    this.tools = new EditTools(model, messages, this, "rules", () -> save(run)).before(addRule());
    this.steadiness = new SteadinessCard(model, desk);
    SideBySide columns = new SideBySide(list, new WhatIfPanel(model, desk, texts));
    VBox.setVgrow(columns, Priority.ALWAYS);
    tools.getChildren().add(tools.getChildren().size() - 1, defaults());
    getChildren().addAll(tools, columns);
    WhileShown.listen(
        this, () -> model.stateProperty().subscribe(state -> state.ifPresent(this::show)));
  }

  private Node addRule() {
    Button add =
        Controls.button(
            Action.of(
                messages.text("tiers.edit.add-rule"),
                Feather.PLUS,
                () -> {
                  model.restructure(SchemeEdits::plusRule);
                  focus("rule-" + (cards.size() - 1) + "-tier");
                }));
    add.setId("rules-add");
    return add;
  }

  private Node defaults() {
    return Controls.button(
        Action.of(messages.text("tiers.edit.defaults"), Feather.REFRESH_CW, this::restoreDefaults));
  }

  private void restoreDefaults() {
    if (desk.dialogs()
        .confirm(
            Question.of(
                messages.text("tiers.edit.defaults.question"),
                messages.text("tiers.edit.defaults.text"),
                messages.text("tiers.edit.defaults")))) {
      model.restoreDefaults();
    }
  }

  private void save(Runnable run) {
    model.save(
        saved ->
            desk.toasts()
                .show(
                    Toast.of(Tone.SUCCESS, messages.text("tiers.edit.saved", saved.version()))
                        .with(Action.of(messages.text("tiers.screen.run"), Feather.PLAY, run))));
  }

  private void show(RuleEditorViewModel.State state) {
    tools.show(state);
    if (state.structure() != drawn) {
      drawn = state.structure();
      KeepFocus.during(this, () -> draw(state.draft()));
    }
    cards.forEach(card -> card.tell(state.problems(), desk.problems()::full));
  }

  private void draw(TierScheme draft) {
    cards.clear();
    for (int rule = 0; rule < draft.rules().size(); rule++) {
      cards.add(new RuleCard(model, messages, desk.formats().currencySymbol(), texts, draft, rule));
    }
    list.getChildren().setAll(cards);
    list.getChildren()
        .addAll(others(draft), new TierNamesCard(model, messages, texts).of(draft), steadiness);
    steadiness.show(draft);
  }

  private void focus(String id) {
    Node there = lookup("#" + id);
    if (there != null && !there.isDisabled()) {
      there.requestFocus();
    }
  }

  private Node others(TierScheme draft) {
    HBox line =
        new HBox(
            8,
            Controls.label(messages.text("tiers.edit.others")),
            Fields.choice(
                messages.text("tiers.edit.others"),
                draft.tiers().stream().map(Tier::code).toList(),
                draft.fallbackTier(),
                code -> texts.tier(draft, code),
                code -> model.restructure(scheme -> scheme.withFallback(code))));
    line.setAlignment(Pos.CENTER_LEFT);
    return new Card(line);
  }
}

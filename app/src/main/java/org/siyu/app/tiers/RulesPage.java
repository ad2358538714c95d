package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
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
import org.siyu.core.tiers.Hysteresis;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierScheme;

/// Where the rules are changed, with what the change would do beside them.
final class RulesPage extends VBox {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final RuleEditorViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final TierTexts texts;
  private final VBox list = new VBox(12);
  private final List<RuleCard> cards = new ArrayList<>();
  private final Button undo;
  private final Button redo;
  private final Button discard;
  private final Button save;
  private int drawn = -1;

  /// @param run places everybody by the rules that were just saved
  RulesPage(RuleEditorViewModel model, Desk desk, TierTexts texts, Runnable run) {
    super(12);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
    undo = tool("tiers.edit.undo", Feather.CORNER_UP_LEFT, model::undo, "rules-undo");
    redo = tool("tiers.edit.redo", Feather.CORNER_UP_RIGHT, model::redo, "rules-redo");
    discard =
        Controls.button(
            Action.of(messages.text("tiers.edit.discard"), Feather.ROTATE_CCW, model::discard));
    save =
        Controls.primary(
            Action.of(messages.text("tiers.edit.save"), Feather.CHECK, () -> save(run)));
    save.setId("rules-save");
    SideBySide columns = new SideBySide(list, new WhatIfPanel(model, desk, texts));
    VBox.setVgrow(columns, Priority.ALWAYS);
    getChildren().addAll(tools(), columns);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(
        this, () -> model.stateProperty().subscribe(state -> state.ifPresent(this::show)));
  }

  private Node tools() {
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
    Button defaults =
        Controls.button(
            Action.of(
                messages.text("tiers.edit.defaults"), Feather.REFRESH_CW, this::restoreDefaults));
    FlowPane tools = new FlowPane(8, 8, add, undo, redo, discard, defaults, save);
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  private Button tool(String key, Feather icon, Runnable run, String id) {
    Button button = Controls.iconButton(Action.of(messages.text(key), icon, run));
    button.setId(id);
    return button;
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

  private void key(KeyEvent event) {
    if (UNDO.match(event)) {
      model.undo();
      event.consume();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      model.redo();
      event.consume();
    }
  }

  private void show(RuleEditorViewModel.State state) {
    undo.setDisable(!state.canUndo());
    redo.setDisable(!state.canRedo());
    discard.setDisable(!state.isChanged());
    save.setDisable(!state.canSave());
    if (state.structure() != drawn) {
      drawn = state.structure();
      draw(state.draft());
    }
    cards.forEach(card -> card.tell(state.problems(), desk.problems()::full));
  }

  private void draw(TierScheme draft) {
    Optional<String> focused =
        getScene() == null
            ? Optional.empty()
            : Optional.ofNullable(getScene().getFocusOwner())
                .filter(this::isInside)
                .map(Node::getId);
    cards.clear();
    for (int rule = 0; rule < draft.rules().size(); rule++) {
      cards.add(new RuleCard(model, messages, desk.formats().currencySymbol(), texts, draft, rule));
    }
    list.getChildren().setAll(cards);
    list.getChildren()
        .addAll(
            others(draft), new TierNamesCard(model, messages, texts).of(draft), steadiness(draft));
    focused.ifPresent(this::focus);
  }

  private boolean isInside(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == this) {
        return true;
      }
    }
    return false;
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

  private Node steadiness(TierScheme draft) {
    HBox line =
        new HBox(
            8,
            Controls.label(messages.text("tiers.edit.steady.margin")),
            Fields.number(
                messages.text("tiers.edit.steady.margin"),
                draft.hysteresis().margin() * 100,
                percent ->
                    model.edit(
                        "margin", scheme -> scheme.withHysteresis(new Hysteresis(percent / 100)))),
            Controls.label("%", "muted"));
    line.setAlignment(Pos.CENTER_LEFT);
    return Card.titled(
        messages.text("tiers.edit.steady"), messages.text("tiers.edit.steady.text"), line);
  }
}

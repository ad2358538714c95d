package org.siyu.app.tiers;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.theme.TierColours;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.TierRule;
import org.siyu.core.tiers.TierScheme;

/// One rule of the list: its place, the tier that it leads to, its conditions. Alt with the arrow
/// keys moves it.
final class RuleCard extends VBox {
  /// Those whose first argument is the rule's position.
  private static final Set<ErrorCode> OF_A_RULE =
      Set.of(
          TierProblem.WINDOW_OUT_OF_RANGE,
          TierProblem.FRACTION_OUT_OF_RANGE,
          TierProblem.THRESHOLD_NOT_A_NUMBER,
          TierProblem.GROUP_EMPTY,
          TierProblem.CONDITION_TOO_DEEP);

  private final RuleEditorViewModel model;
  private final Messages messages;
  private final int rule;
  private final Label trouble = Controls.paragraph("", "caption", "negative");

  RuleCard(
      RuleEditorViewModel model,
      Messages messages,
      String currency,
      TierTexts texts,
      TierScheme scheme,
      int rule) {
    super(10);
    this.model = model;
    this.messages = messages;
    this.rule = rule;
    TierRule edited = scheme.rules().get(rule);
    trouble.managedProperty().bind(trouble.visibleProperty());
    trouble.setVisible(false);
    getChildren()
        .addAll(
            head(texts, scheme, edited),
            new ConditionGroup(model, messages, currency, rule, List.of(), edited.condition()),
            trouble);
    getStyleClass().addAll("card", "rule-card", "tier-edge");
    getStyleClass().add(TierColours.styleClass(edited.tier()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private Node head(TierTexts texts, TierScheme scheme, TierRule edited) {
    String number = Integer.toString(rule + 1);
    var tiers =
        Fields.choice(
            messages.text("tiers.edit.tier", number),
            scheme.tiers().stream().map(Tier::code).toList(),
            edited.tier(),
            code -> texts.tier(scheme, code),
            code -> model.restructure(draft -> SchemeEdits.leading(draft, rule, code)));
    tiers.setId("rule-" + rule + "-tier");
    Button up = button("up", "tiers.edit.up", Feather.ARROW_UP, () -> move(-1));
    up.setDisable(rule == 0);
    Button down = button("down", "tiers.edit.down", Feather.ARROW_DOWN, () -> move(1));
    down.setDisable(rule == scheme.rules().size() - 1);
    Button remove =
        button(
            "remove",
            "tiers.edit.remove-rule",
            Feather.TRASH_2,
            () -> model.restructure(draft -> SchemeEdits.withoutRule(draft, rule)));
    HBox head =
        new HBox(
            8,
            Controls.styled(Controls.rigid(Controls.label(number)), "rule-number"),
            tiers,
            Controls.spacer(),
            up,
            down,
            remove);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Button button(String id, String key, Feather icon, Runnable run) {
    Button button = Controls.iconButton(Action.of(messages.text(key, rule + 1), icon, run));
    button.setId("rule-" + rule + "-" + id);
    return button;
  }

  private void move(int by) {
    model.restructure(draft -> SchemeEdits.moved(draft, rule, by));
  }

  private void key(KeyEvent event) {
    if (!event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.UP) {
      move(-1);
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      move(1);
      event.consume();
    }
  }

  /// Says what is wrong in this rule.
  void tell(List<Problem> problems, Function<Problem, String> words) {
    List<String> own =
        problems.stream().filter(problem -> isMine(problem)).map(words).distinct().toList();
    trouble.setText(String.join("\n", own));
    trouble.setVisible(!own.isEmpty());
  }

  private boolean isMine(Problem problem) {
    return OF_A_RULE.contains(problem.code())
        && problem.arguments().getFirst() instanceof Integer position
        && position == rule + 1;
  }
}

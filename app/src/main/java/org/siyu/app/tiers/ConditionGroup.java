package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.ConditionTree;
import org.siyu.core.tiers.TierScheme;

/// The conditions of a rule, or a group of them within: all or any of the lines must hold.
final class ConditionGroup extends VBox {
  private static final int DEEPEST = 3;

  private final RuleEditorViewModel model;
  private final Messages messages;
  private final String currency;
  private final int rule;
  private final List<Integer> path;

  /// @param path where the group stands in the rule's condition
  /// @param condition the group; a single line is shown as a group of one
  ConditionGroup(
      RuleEditorViewModel model,
      Messages messages,
      String currency,
      int rule,
      List<Integer> path,
      Condition condition) {
    super(8);
    this.model = model;
    this.messages = messages;
    this.currency = currency;
    this.rule = rule;
    this.path = path;
    boolean isGroup = ConditionTree.isGroup(condition);
    List<Condition> parts = isGroup ? ConditionTree.parts(condition) : List.of(condition);
    if (parts.size() > 1 || !path.isEmpty()) {
      getChildren().add(head(condition));
    }
    for (int index = 0; index < parts.size(); index++) {
      getChildren().add(part(parts.get(index), isGroup ? plus(path, index) : path));
    }
    getChildren().add(foot());
    getStyleClass().add(path.isEmpty() ? "condition-root" : "condition-group");
  }

  private Node head(Condition condition) {
    SegmentedControl<Boolean> joined =
        new SegmentedControl<>(
            messages.text("tiers.edit.joined"),
            List.of(true, false),
            byAnd -> messages.text(byAnd ? "tiers.edit.all" : "tiers.edit.any"));
    joined.valueProperty().set(!(condition instanceof Condition.Or));
    joined
        .valueProperty()
        .subscribe((before, now) -> restructure(root -> ConditionTree.joined(root, path, now)));
    HBox head = new HBox(8, joined, Controls.spacer());
    head.setAlignment(Pos.CENTER_LEFT);
    if (!path.isEmpty()) {
      Node remove =
          Controls.styled(
              Controls.iconButton(
                  Action.of(
                      messages.text("tiers.edit.remove-group"),
                      Feather.X,
                      () -> restructure(root -> ConditionTree.without(root, path)))),
              "quiet-icon");
      remove.setId(id(path) + "-remove");
      head.getChildren().add(remove);
    }
    return head;
  }

  private Node part(Condition part, List<Integer> at) {
    return switch (part) {
      case Condition.And _, Condition.Or _ ->
          new ConditionGroup(model, messages, currency, rule, at, part);
      case Condition.Not(Condition inner) ->
          ConditionKind.of(inner).isPresent()
              ? row(inner, plus(at, 0), at, true)
              : negatedGroup(inner, at);
      case Condition.Line _ -> row(part, at, at, false);
    };
  }

  private Node negatedGroup(Condition inner, List<Integer> at) {
    return new VBox(
        4,
        Controls.label(messages.text("tiers.edit.none-of"), "caption"),
        new ConditionGroup(model, messages, currency, rule, plus(at, 0), inner));
  }

  /// @param at where the line itself stands
  /// @param whole where it stands with its negation
  private Node row(Condition line, List<Integer> at, List<Integer> whole, boolean isNegated) {
    return new ConditionRow(
        messages,
        currency,
        model.choices(),
        id(whole),
        line,
        isNegated,
        new ConditionRow.Changes(
            (field, next) ->
                model.edit(
                    field + " " + rule + " " + at,
                    draft ->
                        SchemeEdits.asking(
                            draft, rule, root -> ConditionTree.replaced(root, at, next))),
            next -> restructure(root -> ConditionTree.replaced(root, at, next)),
            () -> restructure(root -> ConditionTree.negated(root, whole)),
            () -> restructure(root -> ConditionTree.without(root, whole))));
  }

  private Node foot() {
    FlowPane foot = new FlowPane(8, 4);
    Node line =
        Controls.flat(
            Action.of(
                messages.text("tiers.edit.add-condition"),
                Feather.PLUS,
                () -> add(ConditionKind.ORDERS.blank())));
    line.setId(id(path) + "-add");
    foot.getChildren().add(line);
    if (path.size() < DEEPEST) {
      foot.getChildren()
          .add(
              Controls.flat(
                  Action.of(
                      messages.text("tiers.edit.add-group"),
                      Feather.PLUS_SQUARE,
                      () ->
                          add(
                              Condition.any(
                                  ConditionKind.ORDERS.blank(),
                                  ConditionKind.INTERACTIONS.blank())))));
    }
    return foot;
  }

  private void add(Condition part) {
    restructure(root -> ConditionTree.plus(root, path, part));
  }

  private void restructure(UnaryOperator<Condition> change) {
    model.restructure((TierScheme draft) -> SchemeEdits.asking(draft, rule, change));
  }

  private String id(List<Integer> at) {
    return "rule-%d-c%s"
        .formatted(rule, at.stream().map(step -> "-" + step).collect(Collectors.joining()));
  }

  private static List<Integer> plus(List<Integer> path, int step) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }
}

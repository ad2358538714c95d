package org.siyu.app.kpi;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.core.kpi.BonusOf;
import org.siyu.core.kpi.BonusRules;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;

/// What the scores of people bring, with the arithmetic.
final class BonusList {
  private final KpiViewModel.Shown shown;
  private final KpiWords words;

  BonusList(KpiViewModel.Shown shown, KpiWords words) {
    this.shown = shown;
    this.words = words;
  }

  /// Empty where nobody has a base.
  Optional<Node> node() {
    List<BonusOf> bonuses = shown.bonuses();
    if (bonuses.isEmpty()) {
      return Optional.empty();
    }
    VBox lines = new VBox(10);
    bonuses.forEach(each -> lines.getChildren().add(line(each)));
    if (bonuses.size() > 1) {
      Money all = bonuses.stream().map(each -> each.bonus().all()).reduce(Money.ZERO, Money::plus);
      lines.getChildren().add(row(Controls.label(words.text("kpi.bonus.all"), "strong"), all));
    }
    BonusRules rules = shown.sheet().scheme().bonus();
    Card card =
        Card.titled(
            words.text(shown.sheet().isClosed() ? "kpi.bonus" : "kpi.bonus.so-far"),
            words.text("kpi.bonus.rules", points(rules.floor()), points(rules.full())),
            lines);
    card.setId("kpi-bonus");
    return Optional.of(card);
  }

  private Node line(BonusOf each) {
    Label arithmetic = Controls.paragraph(arithmetic(each.sheet()), "caption");
    arithmetic.getStyleClass().add("bonus-arithmetic");
    return new VBox(2, row(Controls.label(each.name(), "strong"), each.bonus().all()), arithmetic);
  }

  private Node row(Label name, Money amount) {
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(8, name, Controls.rigid(Controls.label(money(amount), "strong")));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private String money(Money amount) {
    return words.formats().money(amount);
  }

  private String points(double score) {
    return words.value(IndicatorUnit.POINTS, score);
  }

  /// The numbers in the rule.
  private String arithmetic(Sheet sheet) {
    Money base = sheet.base().orElse(Money.ZERO);
    BonusRules rules = sheet.scheme().bonus();
    if (!(sheet.score().total() instanceof Figure.Known(double score))) {
      return words.text("kpi.bonus.no-score", money(base));
    }
    if (!rules.isReached(score)) {
      return words.text("kpi.bonus.below", points(score), points(rules.floor()));
    }
    BonusRules.Bonus bonus = rules.of(sheet.score().total(), base);
    String first =
        words.text(
            score > rules.full() ? "kpi.bonus.full" : "kpi.bonus.base",
            points(score),
            points(rules.full()),
            money(base),
            money(bonus.base()));
    return rules
        .step(score)
        .map(
            step ->
                words.text(
                    "kpi.bonus.with-excess",
                    first,
                    points(score),
                    points(step.from()),
                    money(base),
                    words.formats().percent(new Percent(step.share())),
                    money(bonus.excess())))
        .orElse(first);
  }
}

package org.siyu.app.alerts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.alerts.AlertProblem;
import org.siyu.core.alerts.RuleSetting;
import org.siyu.core.kpi.AlertCheck;
import org.siyu.core.kpi.AlertRule;
import org.siyu.core.kpi.AlertScope;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.shared.Problem;

/// The rules, each with a switch and its thresholds.
final class RulesPane extends VBox {
  private static final double PERCENT = 100;
  private static final double FIELD = 84;

  private final Catalogue catalogue;
  private final AlertsViewModel model;
  private final Desk desk;
  private final AlertWords words;

  RulesPane(AlertsViewModel.Rules rules, AlertsViewModel model, Desk desk, AlertWords words) {
    super(16);
    this.catalogue = rules.catalogue();
    this.model = model;
    this.desk = desk;
    this.words = words;
    getChildren().add(Controls.paragraph(words.text("alerts.rules.text"), "muted"));
    rules.rules().forEach(rule -> getChildren().add(rule(rule)));
  }

  private Node rule(AlertRule rule) {
    RuleSetting now = RuleSetting.of(rule);
    CheckBox on = new CheckBox(words.text("alerts.rule." + rule.id()));
    on.setId("rule-" + rule.id());
    on.setWrapText(true);
    on.setSelected(rule.isOn());
    on.setOnAction(_ -> model.change(now.turned(on.isSelected())));
    SegmentedControl<AlertScope> scope =
        new SegmentedControl<AlertScope>(
                words.text("alerts.rule.scope.of", on.getText()),
                List.of(AlertScope.values()),
                each -> words.text("alerts.rule.scope." + each.code()))
            .choosing(
                "rule-scope-" + rule.id() + "-",
                now.scope(),
                wanted -> model.change(now.of(wanted)));
    return new VBox(6, on, scope, thresholds(rule, now));
  }

  private Node thresholds(AlertRule rule, RuleSetting now) {
    boolean isShare = isShare(rule);
    boolean hasAmber =
        rule.check() instanceof AlertCheck.BehindTarget
            || rule.check() instanceof AlertCheck.BehindBefore;
    FormFields fields = new FormFields(desk.messages(), desk.problems());
    TextField red = field(fields, "alerts.rule.red", now.red(), isShare);
    red.setId("rule-red-" + rule.id());
    TextField amber = field(fields, "alerts.rule.amber", now.amber(), isShare);
    amber.setId("rule-amber-" + rule.id());
    String redKey =
        rule.check() instanceof AlertCheck.Over ? "alerts.rule.limit" : "alerts.rule.red";
    red.setAccessibleText(words.text(redKey));
    Runnable keep =
        () -> {
          OptionalDouble wantedRed = value(red, isShare);
          OptionalDouble wantedAmber = hasAmber ? value(amber, isShare) : wantedRed;
          if (wantedRed.isEmpty() || wantedAmber.isEmpty()) {
            desk.toasts().warning(desk.problems().full(Problem.of(AlertProblem.NOT_THRESHOLDS)));
          } else {
            model.change(now.at(wantedAmber.getAsDouble(), wantedRed.getAsDouble()));
          }
        };
    red.setOnAction(_ -> keep.run());
    amber.setOnAction(_ -> keep.run());
    Button save = Controls.button(Action.of(words.text("alerts.rule.keep"), Feather.CHECK, keep));
    save.setId("rule-keep-" + rule.id());
    HBox row = new HBox(8);
    if (hasAmber) {
      row.getChildren().add(narrow(fields.labelled("alerts.rule.amber", amber)));
    }
    row.getChildren().addAll(narrow(fields.labelled(redKey, red)), Controls.rigid(save));
    row.setAlignment(Pos.BOTTOM_LEFT);
    return row;
  }

  private static VBox narrow(VBox box) {
    HBox.setHgrow(box, Priority.NEVER);
    return box;
  }

  private boolean isShare(AlertRule rule) {
    return !(rule.check() instanceof AlertCheck.Over)
        || rule.indicators().stream()
            .map(catalogue::find)
            .flatMap(Optional::stream)
            .anyMatch(indicator -> indicator.unit() == IndicatorUnit.PERCENT);
  }

  private TextField field(FormFields fields, String key, double value, boolean isShare) {
    double shown = Math.round(value * (isShare ? PERCENT : 1) * PERCENT) / PERCENT;
    String text = shown == Math.rint(shown) ? Long.toString((long) shown) : Double.toString(shown);
    TextField field = fields.line(key, isShare ? text + "%" : text, _ -> {});
    field.setPrefWidth(FIELD);
    field.setMaxWidth(FIELD);
    return field;
  }

  private static OptionalDouble value(TextField field, boolean isShare) {
    String text = field.getText().replace('％', '%').replace("%", "").strip();
    try {
      return OptionalDouble.of(Double.parseDouble(text) / (isShare ? PERCENT : 1));
    } catch (NumberFormatException notOne) {
      return OptionalDouble.empty();
    }
  }
}

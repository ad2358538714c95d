package org.siyu.app.alerts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.kpi.LightSign;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Controls;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Indicator;

/// What an alert says: the rules that hold, and what explains the change, with the arithmetic.
public final class AlertDetail extends VBox {
  private final KeptAlert alert;
  private final Indicator indicator;
  private final AlertWords words;

  public AlertDetail(KeptAlert alert, Indicator indicator, AlertWords words) {
    super(14);
    this.alert = alert;
    this.indicator = indicator;
    this.words = words;
    getChildren().add(findings());
    if (!alert.drivers().isEmpty()) {
      VBox drivers = new VBox(10, Controls.label(words.text("alerts.drivers"), "overline"));
      drivers
          .getChildren()
          .add(
              Controls.paragraph(
                  words.driver(alert, indicator).orElseGet(() -> words.text("alerts.driver.none")),
                  "strong"));
      alert.drivers().forEach(each -> drivers.getChildren().add(drivers(each)));
      getChildren().add(drivers);
    }
  }

  private Node findings() {
    VBox lines = new VBox(6);
    alert
        .findings()
        .forEach(
            finding -> {
              var text = Controls.paragraph(words.finding(alert, finding, indicator));
              HBox.setHgrow(text, Priority.ALWAYS);
              HBox line = new HBox(8, LightSign.sign(finding.light(), words.kpi()), text);
              line.setAlignment(Pos.CENTER_LEFT);
              lines.getChildren().add(line);
            });
    if (alert.findings().isEmpty()) {
      lines.getChildren().add(Controls.paragraph(words.text("alerts.recovered.text"), "muted"));
    }
    return lines;
  }

  private Node drivers(Drivers drivers) {
    List<Bars.Bar> bars = new ArrayList<>();
    double shown = 0;
    for (Drivers.Part part : drivers.parts()) {
      shown += part.effect();
      bars.add(
          new Bars.Bar(
              words.part(drivers.by(), part.part()),
              Math.abs(part.effect()),
              words.kpi().signed(indicator.unit(), part.effect()),
              style(part.effect())));
    }
    String by = words.by(drivers.by());
    return new VBox(
        4,
        Controls.label(by, "caption"),
        new Bars(by, bars),
        Controls.paragraph(
            words.text(
                "alerts.driver.sum",
                words.kpi().value(indicator.unit(), drivers.was()),
                words.kpi().value(indicator.unit(), drivers.was() + drivers.change()),
                words.kpi().signed(indicator.unit(), drivers.change()),
                words.kpi().signed(indicator.unit(), shown),
                words.kpi().signed(indicator.unit(), drivers.change() - shown)),
            "caption"));
  }

  private String style(double effect) {
    if (indicator.direction() == Direction.BAND || effect == 0) {
      return "accented";
    }
    return effect > 0 == (indicator.direction() == Direction.HIGHER) ? "light-green" : "light-red";
  }
}

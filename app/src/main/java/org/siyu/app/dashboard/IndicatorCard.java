package org.siyu.app.dashboard;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.kpi.ClosedMark;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.kpi.LightSign;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Pressable;
import org.siyu.app.widget.Sparkline;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Change;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;

/// One indicator: its light, value, target, change and way. Leads to its line on the sheet.
final class IndicatorCard extends VBox {
  private final KpiWords words;
  private final SheetLine line;
  private final HBox head = new HBox(8);
  private final HBox trend = new HBox();

  /// @param was what it is compared with
  /// @param comparison what that is, in words
  IndicatorCard(SheetLine line, Figure was, String comparison, KpiWords words, Runnable open) {
    super(4);
    this.words = words;
    this.line = line;
    Indicator indicator = line.indicator();
    Label name = Controls.label(words.name(indicator), "caption");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    head.getChildren().addAll(name, LightSign.sign(line, words));
    head.setAlignment(Pos.CENTER_LEFT);
    Label value =
        Controls.rigid(Controls.label(words.terse(indicator.unit(), line.actual()), "big-number"));
    if (line.actual() instanceof Figure.Unknown(Figure.Reason reason, String _)) {
      value.getStyleClass().add("subtle");
      value.setTooltip(Controls.tooltip(words.reason(reason)));
    }
    HBox.setHgrow(value, Priority.ALWAYS);
    value.setMaxWidth(Double.MAX_VALUE);
    trend.setAlignment(Pos.CENTER_RIGHT);
    trend.setMinHeight(28);
    HBox middle = new HBox(8, value, trend);
    middle.setAlignment(Pos.CENTER_LEFT);
    HBox change = change(was, comparison);
    Label target = Controls.paragraph(target(), "caption");
    getChildren().addAll(head, middle, change, target);
    getStyleClass().addAll("stat-tile", "indicator-card");
    setId("card-" + indicator.code());
    Pressable.make(
        this,
        words.text(
            "dashboard.card",
            words.name(indicator),
            words.value(indicator.unit(), line.actual()),
            LightSign.word(line, words)),
        open);
  }

  /// Marks its number as one of closing.
  IndicatorCard closed(String word) {
    head.getChildren().add(1, ClosedMark.of(word));
    setAccessibleText(words.text("dashboard.card.closed", getAccessibleText(), word));
    return this;
  }

  private String target() {
    Optional<Attainment> share = line.attainment().filter(reached -> reached.share().isKnown());
    return line.due()
        .map(
            due ->
                share
                    .map(
                        reached ->
                            words.text(
                                "dashboard.card.target",
                                words.briefGoal(line.indicator(), due),
                                words.attained(reached)))
                    .orElse(
                        words.text(
                            "dashboard.card.target-only", words.briefGoal(line.indicator(), due))))
        .orElse(words.text("dashboard.card.no-target"));
  }

  private HBox change(Figure was, String comparison) {
    Change change = Change.of(line.indicator().unit(), line.actual(), was);
    double shown = change.shown();
    HBox row = new HBox(4);
    row.setAlignment(Pos.CENTER_LEFT);
    String text = words.text("dashboard.card.change", words.moved(change), comparison);
    Label label = Controls.paragraph(text, "caption");
    if (shown != 0) {
      Feather arrow = shown > 0 ? Feather.ARROW_UP_RIGHT : Feather.ARROW_DOWN_RIGHT;
      var icon = Controls.icon(arrow);
      if (line.indicator().direction() != Direction.BAND) {
        boolean isGood = shown > 0 == (line.indicator().direction() == Direction.HIGHER);
        String style = isGood ? "positive" : "negative";
        label.getStyleClass().add(style);
        icon.getStyleClass().add(style);
      }
      row.getChildren().add(icon);
    }
    row.getChildren().add(label);
    return row;
  }

  /// Shows the way that led here; what was not known on it is passed over.
  void way(List<Figure> figures) {
    double[] known =
        figures.stream()
            .flatMap(figure -> figure.number().stream().boxed())
            .mapToDouble(value -> value)
            .toArray();
    trend.getChildren().clear();
    if (known.length > 1) {
      Sparkline sparkline =
          new Sparkline(
              known, words.text("dashboard.card.way", words.name(line.indicator()), known.length));
      sparkline.setMinWidth(32);
      sparkline.setPrefWidth(72);
      trend.getChildren().add(sparkline);
    }
  }
}

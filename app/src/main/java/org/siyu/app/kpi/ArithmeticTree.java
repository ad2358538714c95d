package org.siyu.app.kpi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.behind.BehindQuery;
import org.siyu.core.behind.BehindService;
import org.siyu.core.kpi.Arithmetic;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.StoreMeasure;

/// How a value came about, down to what was counted; counts lead to the customers or days behind
/// them.
public final class ArithmeticTree extends VBox {
  private static final int MOST_DAYS = 31;

  /// How many days stand beside each other.
  private static final int ABREAST = 2;

  private final KpiWords words;
  private final Catalogue catalogue;
  private final Behind behind;

  /// Shows what is behind a count.
  public interface Behind {
    void customers(Explanation count, String name);

    /// @param query one that opens to rows
    void rows(BehindQuery query);
  }

  public ArithmeticTree(Explanation root, Catalogue catalogue, KpiWords words, Behind behind) {
    super(8);
    this.words = words;
    this.catalogue = catalogue;
    this.behind = behind;
    getStyleClass().add("arithmetic");
    getChildren().add(node(root));
  }

  private Node node(Explanation step) {
    String name = name(step);
    Label label = Controls.paragraph(name, step.parts().isEmpty() ? "muted" : "strong");
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    Label value = Controls.rigid(Controls.label(value(step), "strong"));
    HBox head = new HBox(8, label, value);
    head.setAlignment(Pos.TOP_LEFT);
    VBox box = new VBox(2, head);
    String rule = rule(step);
    if (!rule.isEmpty()) {
      box.getChildren().add(Controls.paragraph(rule, "caption", "formula"));
    }
    if (!step.hasCustomers() && !step.days().isEmpty()) {
      box.getChildren().add(days(step));
    }
    FlowPane doors = new FlowPane(8, 2);
    if (step.hasCustomers()) {
      doors
          .getChildren()
          .add(door("kpi.behind.customers", Feather.USERS, () -> behind.customers(step, name)));
    }
    step.rows()
        .ifPresent(
            query ->
                doors
                    .getChildren()
                    .add(door(rowsKey(step), Feather.LIST, () -> behind.rows(query))));
    if (!doors.getChildren().isEmpty()) {
      box.getChildren().add(doors);
    }
    if (!step.parts().isEmpty()) {
      VBox parts = new VBox(10);
      parts.getStyleClass().add("arithmetic-parts");
      step.parts().forEach(part -> parts.getChildren().add(node(part)));
      box.getChildren().add(parts);
    }
    return box;
  }

  private Node door(String key, Feather icon, Runnable open) {
    return Controls.styled(Controls.flat(Action.of(words.text(key), icon, open)), "small");
  }

  private static String rowsKey(Explanation step) {
    return step.measure()
        .map(BehindService::family)
        .map(family -> "kpi.behind.rows." + family.code())
        .orElse("kpi.behind.rows.days");
  }

  private String name(Explanation step) {
    String subject = words.name(step.line().subject(), catalogue);
    return words.text("kpi.step.of", subject, words.period(step.span().period()));
  }

  private String value(Explanation step) {
    IndicatorUnit unit =
        catalogue
            .find(step.line().subject())
            .map(Indicator::unit)
            .orElse(
                step.measure().map(StoreMeasure::isMoney).orElse(false)
                    ? IndicatorUnit.MONEY
                    : IndicatorUnit.COUNT);
    return words.value(unit, step.line().value());
  }

  private String rule(Explanation step) {
    Arithmetic line = step.line();
    return switch (line.step()) {
      case INDICATOR -> "= " + words.rule(line, catalogue);
      case ENTERED -> step.entry().map(words::entered).orElse(words.text("kpi.step.entered"));
      case GATHERED -> "= " + words.gathered(line);
      case COUNT ->
          step.measure()
              .map(measure -> words.text("kpi.step.counted", words.measure(measure)))
              .orElse(words.text("kpi.step.gathered"));
      case SCORE, CLASS, LINE, ATTAINMENT, UNCAPPED, TARGET, TARGET_MOST -> "";
    };
  }

  /// The days with the most, where there are too many, with their numbers below each other.
  private Node days(Explanation step) {
    Map<LocalDate, Double> byDay =
        step.days().stream()
            .collect(
                Collectors.groupingBy(
                    DailyCount::day, TreeMap::new, Collectors.summingDouble(DailyCount::amount)));
    boolean isMoney = step.measure().map(StoreMeasure::isMoney).orElse(false);
    List<Map.Entry<LocalDate, Double>> shown =
        byDay.entrySet().stream()
            .sorted(Comparator.comparingDouble((Map.Entry<?, Double> day) -> -day.getValue()))
            .limit(MOST_DAYS)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    GridPane table = Controls.styled(new GridPane(), "arithmetic-days");
    table.setHgap(12);
    table.setVgap(2);
    int rows = Math.ceilDiv(shown.size(), ABREAST);
    for (int place = 0; place < shown.size(); place++) {
      Map.Entry<LocalDate, Double> day = shown.get(place);
      String value =
          isMoney
              ? words.value(IndicatorUnit.MONEY, day.getValue() / 100)
              : words.value(IndicatorUnit.COUNT, day.getValue());
      Label number = Controls.rigid(Controls.label(value, "caption", "number"));
      GridPane.setHalignment(number, HPos.RIGHT);
      GridPane.setMargin(number, new Insets(0, 12, 0, 0));
      int column = place / rows * 2;
      table.add(
          Controls.rigid(Controls.label(words.formats().date(day.getKey()), "caption")),
          column,
          place % rows);
      table.add(number, column + 1, place % rows);
    }
    return table;
  }
}

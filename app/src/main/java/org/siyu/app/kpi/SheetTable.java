package org.siyu.app.kpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Forecast;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.Thresholds;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Percent;

/// The lines of a sheet below the classes they count in, and what they come to.
final class SheetTable {
  private static final double ROW = 38;
  private static final double HEAD = 40;

  /// Of a share, and of one that was cut off with what it was before.
  private static final double NUMBER = 54;

  private static final double CUT_OFF = 108;

  /// A bar that is shorter says nothing.
  private static final double SHORTEST = 24;

  private static final double FRAME = 20;

  /// What gives way in a narrow place, the first first; name, actual value and score stay.
  private static final List<String> YIELDING =
      List.of("forecast", "weight", "change", "target", "attainment");

  private final KpiWords words;
  private final Thresholds thresholds;
  private final Set<String> examples;
  private final Map<String, Forecast> outlook;
  private final DataTable<Row> table;
  private final double numbers;
  private final Label hidden = Controls.paragraph("", "caption");
  private final Map<String, Double> widths = new HashMap<>();

  /// What a row shows.
  private sealed interface Row {
    /// A class, which heads its lines.
    record Kind(Score.ClassScore score) implements Row {}

    record Line(Score.LineScore score) implements Row {
      SheetLine line() {
        return score.line();
      }
    }
  }

  /// @param outlook forecasts by code
  SheetTable(
      KpiViewModel.Shown shown,
      Map<String, Forecast> outlook,
      KpiWords words,
      Consumer<String> open) {
    Sheet sheet = shown.sheet();
    this.examples = shown.examples();
    this.words = words;
    this.thresholds = sheet.scheme().thresholds();
    this.outlook = outlook;
    this.numbers =
        sheet.lines().stream()
                .flatMap(line -> line.attainment().stream())
                .anyMatch(Attainment::isCapped)
            ? CUT_OFF
            : NUMBER;
    this.table =
        new DataTable<Row>(words.text("kpi.title"))
            .node("indicator", words.text("kpi.column.indicator"), 140, this::name, this::named)
            .number(
                "target", words.text("kpi.column.target"), 108, this::target, Function.identity())
            .node("actual", words.text("kpi.column.actual"), 92, this::actual, this::reached)
            .node(
                "attainment",
                words.text("kpi.column.attainment"),
                130,
                this::attainment,
                this::attained)
            .node("change", words.text("kpi.column.change"), 124, this::change, this::changed);
    if (!outlook.isEmpty()) {
      table.number(
          "forecast", words.text("kpi.column.forecast"), 96, this::forecast, Function.identity());
    }
    table
        .number("weight", words.text("kpi.column.weight"), 70, this::weight, Function.identity())
        .number("score", words.text("kpi.column.score"), 70, this::points, Function.identity())
        .grouped(Row.Kind.class::isInstance)
        .filling()
        .onOpen(
            row -> {
              if (row instanceof Row.Line line) {
                open.accept(line.line().indicator().code());
              }
            });
    table.setId("kpi-sheet");
    table.getStyleClass().addAll("plain", "kpi-sheet");
    table.setTableMenuButtonVisible(false);
    for (String number : List.of("actual", "change")) {
      column(number).ifPresent(column -> column.getStyleClass().add("number"));
    }
    table.getColumns().forEach(column -> widths.put(column.getId(), column.getPrefWidth()));
    List<Row> rows = rows(sheet);
    table.replaceRows(rows, SheetTable::id);
    table.getSelectionModel().select(1);
    hidden.setId("kpi-sheet-hidden");
    hidden.managedProperty().bind(hidden.visibleProperty());
    table.widthProperty().subscribe(width -> room(width.doubleValue()));
    double height = HEAD + rows.size() * ROW;
    table.setMinHeight(height);
    table.setPrefHeight(height);
  }

  private Optional<TableColumn<Row, ?>> column(String id) {
    return table.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst();
  }

  /// In a narrow place there is room for what matters most; what is left out is named.
  private void room(double width) {
    double needed = FRAME + table.getColumns().stream().mapToDouble(this::wanted).sum();
    List<String> left = new ArrayList<>();
    for (String id : YIELDING) {
      Optional<TableColumn<Row, ?>> column = column(id);
      if (column.isPresent()) {
        boolean fits = width == 0 || needed <= width;
        column.get().setVisible(fits);
        if (!fits) {
          needed -= wanted(column.get());
          left.add(column.get().getText());
        }
      }
    }
    hidden.setVisible(!left.isEmpty());
    hidden.setText(words.text("kpi.columns.hidden", String.join(words.text("kpi.list.and"), left)));
  }

  private double wanted(TableColumn<Row, ?> column) {
    return widths.getOrDefault(column.getId(), 0.0);
  }

  DataTable<?> node() {
    return table;
  }

  /// Says which columns there is no room for.
  Node hidden() {
    return hidden;
  }

  /// Goes on with a line that was chosen before.
  void choose(String code) {
    table.getItems().stream()
        .filter(row -> id(row).equals(code))
        .findFirst()
        .ifPresent(table.getSelectionModel()::select);
  }

  Optional<String> chosen() {
    return table.selectedRow().map(SheetTable::id);
  }

  private static List<Row> rows(Sheet sheet) {
    List<Row> rows = new ArrayList<>();
    for (Score.ClassScore kind : sheet.score().classes()) {
      rows.add(new Row.Kind(kind));
      kind.lines().forEach(line -> rows.add(new Row.Line(line)));
    }
    return rows;
  }

  private static String id(Row row) {
    return switch (row) {
      case Row.Kind(Score.ClassScore score) -> score.kind().code() + ":";
      case Row.Line line -> line.line().indicator().code();
    };
  }

  private String name(Row row) {
    return switch (row) {
      case Row.Kind(Score.ClassScore score) -> words.text("kpi.class.of", words.kind(score.kind()));
      case Row.Line line -> words.name(line.line().indicator());
    };
  }

  private Node named(Row row) {
    return switch (row) {
      case Row.Kind _ -> Controls.label(name(row), "strong");
      case Row.Line line -> {
        Label name = Controls.label(name(row));
        name.setMinWidth(0);
        name.setTooltip(Controls.tooltip(name(row)));
        HBox box = new HBox(8, LightSign.sign(line.line(), words), name);
        box.setAlignment(Pos.CENTER_LEFT);
        yield box;
      }
    };
  }

  /// What is due by now, and of what that is a part.
  private String target(Row row) {
    return switch (row) {
      case Row.Kind _ -> "";
      case Row.Line line ->
          line.line()
              .due()
              .map(goal -> words.briefGoal(line.line().indicator(), goal))
              .map(goal -> examples.contains(id(row)) ? words.text("kpi.example", goal) : goal)
              .orElse("–");
    };
  }

  private String actual(Row row) {
    return switch (row) {
      case Row.Kind _ -> "";
      case Row.Line line -> words.terse(line.line().indicator().unit(), line.line().actual());
    };
  }

  private Node reached(Row row) {
    Label label = Controls.label(actual(row));
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(Pos.CENTER_RIGHT);
    if (row instanceof Row.Line line
        && line.line().actual() instanceof Figure.Unknown(Figure.Reason reason, String _)) {
      label.getStyleClass().add("muted");
      label.setTooltip(Controls.tooltip(words.reason(reason)));
    }
    return label;
  }

  private String attainment(Row row) {
    return switch (row) {
      case Row.Kind _ -> "";
      case Row.Line line ->
          line.score().part() == SheetLine.Part.SCORED
              ? line.line().attainment().map(words::attained).orElse("–")
              : words.part(line.score().part());
    };
  }

  private Node attained(Row row) {
    if (row instanceof Row.Line line
        && line.score().part() == SheetLine.Part.SCORED
        && line.line().attainment().isPresent()) {
      double share = line.line().attainment().get().share().orElse(0);
      Region bar = Bars.track(share, "light-" + light(line.line().attainment().get()).code());
      bar.setMinWidth(0);
      bar.visibleProperty().bind(bar.widthProperty().greaterThanOrEqualTo(SHORTEST));
      HBox.setHgrow(bar, Priority.ALWAYS);
      Label number = Controls.rigid(Controls.label(attainment(row)));
      number.setAlignment(Pos.CENTER_RIGHT);
      number.setPrefWidth(numbers);
      HBox box = new HBox(8, bar, number);
      box.setAlignment(Pos.CENTER_LEFT);
      return box;
    }
    return Controls.label(attainment(row), "caption");
  }

  /// Of the bar: it stands for the target alone, the sign beside the name for all that is known.
  private Light light(Attainment attainment) {
    return thresholds.of(attainment.share());
  }

  private String change(Row row) {
    return row instanceof Row.Line line ? words.moved(line.line().moved()) : "";
  }

  private Node changed(Row row) {
    Label label = Controls.label(change(row));
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(Pos.CENTER_RIGHT);
    if (row instanceof Row.Line line) {
      style(line.line().indicator(), line.line().moved().shown())
          .ifPresent(label.getStyleClass()::add);
    }
    return label;
  }

  /// Whether a change is welcome; a band knows no better and worse by itself.
  static Optional<String> style(Indicator indicator, double change) {
    if (change == 0 || indicator.direction() == Direction.BAND) {
      return Optional.empty();
    }
    return Optional.of(
        change > 0 == (indicator.direction() == Direction.HIGHER) ? "positive" : "negative");
  }

  private String forecast(Row row) {
    return switch (row) {
      case Row.Kind _ -> "";
      case Row.Line line -> {
        Indicator indicator = line.line().indicator();
        yield Optional.ofNullable(outlook.get(indicator.code()))
            .map(ahead -> words.brief(indicator.unit(), ahead.expected()))
            .orElse("–");
      }
    };
  }

  private String weight(Row row) {
    return switch (row) {
      case Row.Kind(Score.ClassScore score) -> percent(score.counted());
      case Row.Line line -> line.score().counted() > 0 ? percent(line.score().counted()) : "–";
    };
  }

  private String percent(double share) {
    return words.formats().percent(new Percent(share));
  }

  private String points(Row row) {
    return switch (row) {
      case Row.Kind(Score.ClassScore score) ->
          score.points() instanceof Figure.Known(double points)
              ? words.value(IndicatorUnit.POINTS, points * score.counted())
              : "–";
      case Row.Line line ->
          line.score().counted() > 0
              ? words.value(IndicatorUnit.POINTS, line.score().contribution())
              : "–";
    };
  }
}

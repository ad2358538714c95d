package org.siyu.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.TableBehind;
import org.siyu.core.results.Interval;
import org.siyu.core.results.RateFigure;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultRate;
import org.siyu.core.results.ResultTrait;

/// One rate by what items have in common, with the intervals and the numbers behind; below it all
/// rates in a table.
final class ComparePage extends VBox {
  private final Messages messages;
  private final ResultAnalysis analysis;
  private final ResultWords words;
  private final ResultTrait trait;
  private final ResultRate rate;
  private final List<ResultAnalysis.Group> groups;

  ComparePage(ResultsViewModel model, ResultsViewModel.Shown now, Desk desk, ResultWords words) {
    super(16);
    this.messages = desk.messages();
    this.analysis = now.analysis();
    this.words = words;
    this.trait = model.scope().trait();
    this.rate = model.scope().rate();
    this.groups = analysis.by(trait);
    getChildren().addAll(bars(), all());
  }

  private Node bars() {
    OptionalDouble mean = analysis.total(rate).value();
    double most = groups.stream().mapToDouble(this::reaching).max().orElse(0);
    GridPane grid = Controls.styled(new GridPane(), "interval-bars");
    grid.setHgap(12);
    grid.setVgap(6);
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints tracks = new ColumnConstraints();
    tracks.setHgrow(Priority.ALWAYS);
    tracks.setMinWidth(90);
    ColumnConstraints values = new ColumnConstraints();
    values.setMinWidth(USE_PREF_SIZE);
    values.setHalignment(HPos.RIGHT);
    ColumnConstraints marks = new ColumnConstraints();
    marks.setMinWidth(USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(names, tracks, values, marks);
    List<List<String>> rows = new ArrayList<>();
    for (ResultAnalysis.Group group : groups) {
      RateFigure figure = group.figure(rate);
      String name = words.code(trait, group.code());
      Label behind = Controls.rigid(Controls.label(words.behind(figure), "caption"));
      VBox label = new VBox(Controls.rigid(new Label(name)), behind);
      VBox value =
          new VBox(
              Controls.rigid(Controls.label(words.value(figure), "strong")),
              Controls.rigid(Controls.label(words.interval(figure), "caption")));
      value.setAlignment(Pos.CENTER_RIGHT);
      FlowPane mark = new FlowPane();
      mark.setPrefWrapLength(60);
      StandingText.badge(messages, figure, mean).ifPresent(mark.getChildren()::add);
      grid.addRow(
          grid.getRowCount(), label, new IntervalBar(figure, most, mean.orElse(-1)), value, mark);
      rows.add(
          List.of(
              name,
              words.value(figure),
              words.interval(figure),
              figure.difference(mean).stream()
                  .mapToObj(difference -> words.difference(rate, difference))
                  .findFirst()
                  .orElse("–"),
              StandingText.of(messages, figure.against(mean)),
              words.behind(figure)));
    }
    ChartData data =
        new ChartData(
            List.of(
                words.trait(trait),
                words.rate(rate),
                messages.text("results.interval"),
                messages.text("results.difference"),
                messages.text("results.standing"),
                messages.text("results.number-behind")),
            rows);
    grid.setAccessibleRole(AccessibleRole.TEXT);
    grid.setAccessibleText(words.rate(rate) + ": " + data.spoken());
    TableBehind body = new TableBehind(messages, grid, data);
    return Card.titled(
            messages.text("results.compare", words.rate(rate), words.within(words.trait(trait))),
            messages.text(
                "results.compare.text",
                words.formula(rate),
                words.value(analysis.total(rate)),
                RateFigure.FEW_ITEMS,
                RateFigure.FEW_PEOPLE),
            body)
        .action(body.toggle());
  }

  private double reaching(ResultAnalysis.Group group) {
    RateFigure figure = group.figure(rate);
    double value = figure.value().orElse(0);
    // an interval that runs far out would squeeze all bars
    double far = figure.interval().map(Interval::high).orElse(value);
    return Math.max(value, Math.min(far, value * 1.6));
  }

  private Node all() {
    List<String> headers = new ArrayList<>();
    headers.add(words.trait(trait));
    headers.add(messages.text("results.items"));
    for (ResultRate each : ResultRate.values()) {
      headers.add(words.rate(each));
    }
    GridPane table = Controls.styled(new GridPane(), "chart-table");
    table.setHgap(16);
    table.setVgap(8);
    for (int column = 0; column < headers.size(); column++) {
      ColumnConstraints place = new ColumnConstraints();
      place.setHgrow(Priority.ALWAYS);
      place.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      table.getColumnConstraints().add(place);
      table.add(Controls.paragraph(headers.get(column), "overline"), column, 0);
    }
    for (ResultAnalysis.Group group : groups) {
      int row = table.getRowCount();
      table.add(Controls.paragraph(words.code(trait, group.code()), "muted"), 0, row);
      table.add(Controls.rigid(Controls.label(Integer.toString(group.items()), "number")), 1, row);
      for (ResultRate each : ResultRate.values()) {
        RateFigure figure = group.figure(each);
        Label value = Controls.label(words.value(figure), figure.isFew() ? "muted" : "number");
        value.setTooltip(Controls.tooltip(words.behind(figure) + "\n" + words.interval(figure)));
        table.add(value, each.ordinal() + 2, row);
      }
    }
    return Card.titled(
        messages.text("results.compare.all"), messages.text("results.compare.all.text"), table);
  }
}

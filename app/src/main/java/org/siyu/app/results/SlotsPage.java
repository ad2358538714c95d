package org.siyu.app.results;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.HeatMap;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.TableBehind;
import org.siyu.core.results.RateFigure;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultRate;

/// When content does well: days of the week by hours, and the slots that are surest to be good.
final class SlotsPage extends VBox {
  private static final int BEST = 5;
  private static final double LINE = 50;
  private static final double HEAD = 44;

  private final ResultsViewModel model;
  private final Messages messages;
  private final ResultWords words;
  private final ResultRate rate;
  private final ResultAnalysis analysis;

  SlotsPage(ResultsViewModel model, ResultsViewModel.Shown now, Desk desk, ResultWords words) {
    super(16);
    this.model = model;
    this.messages = desk.messages();
    this.words = words;
    this.rate = model.scope().rate();
    this.analysis = now.analysis();
    getChildren().addAll(map(), best());
  }

  private static String hour(int hour) {
    return "%02d:00".formatted(hour);
  }

  private Node map() {
    List<ResultAnalysis.Slot> slots = analysis.slots(rate);
    Map<ResultsViewModel.Slot, RateFigure> figures = new HashMap<>();
    slots.forEach(
        slot -> figures.put(new ResultsViewModel.Slot(slot.day(), slot.hour()), slot.figure()));
    List<Integer> hours =
        slots.stream().map(ResultAnalysis.Slot::hour).distinct().sorted().toList();
    List<DayOfWeek> days = List.of(DayOfWeek.values());
    double least = slots.stream().mapToDouble(SlotsPage::value).min().orElse(0);
    double most = slots.stream().mapToDouble(SlotsPage::value).max().orElse(0);
    List<List<HeatMap.Cell>> cells = new ArrayList<>();
    for (DayOfWeek day : days) {
      List<HeatMap.Cell> row = new ArrayList<>();
      for (int hour : hours) {
        row.add(
            cell(
                figures.getOrDefault(
                    new ResultsViewModel.Slot(day, hour),
                    new RateFigure(rate, 0, 0, 0, Optional.empty())),
                least,
                most));
      }
      cells.add(row);
    }
    HeatMap map =
        new HeatMap(
            messages.text("results.weekday"),
            messages.text("results.hour"),
            days.stream().map(words::weekday).toList(),
            hours.stream().map(SlotsPage::hour).toList(),
            cells,
            (row, column) ->
                model.openSlot(new ResultsViewModel.Slot(days.get(row), hours.get(column))));
    map.setMinHeight(HEAD + days.size() * LINE);
    TableBehind body = new TableBehind(messages, map, map.data());
    return Card.titled(
            messages.text("results.slots", words.rate(rate)),
            messages.text("results.slots.text", words.formula(rate)),
            body)
        .action(body.toggle());
  }

  private static double value(ResultAnalysis.Slot slot) {
    return slot.figure().value().orElse(0);
  }

  /// From the lowest rate to the highest, the darker the higher; those that rest on few are pale.
  private HeatMap.Cell cell(RateFigure figure, double least, double most) {
    if (figure.value().isEmpty()) {
      return new HeatMap.Cell(0, "", messages.text("results.slots.none"));
    }
    double value = figure.value().getAsDouble();
    double place = most > least ? Math.max(0.05, (value - least) / (most - least)) : 0.5;
    double depth = figure.isFew() ? place / 2 : place;
    String text = words.value(figure) + "\n" + messages.text("results.slots.items", figure.items());
    return new HeatMap.Cell(
        // the map takes the root of it
        depth * depth,
        figure.isFew() ? text + " *" : text,
        words.behind(figure) + "\n" + words.interval(figure));
  }

  private Node best() {
    List<ResultAnalysis.Slot> best = analysis.bestSlots(rate, BEST);
    VBox lines = new VBox(8);
    KeyValueList list = new KeyValueList();
    for (ResultAnalysis.Slot slot : best) {
      String place = words.weekday(slot.day()) + " " + hour(slot.hour());
      list.add(
          place,
          Controls.flat(
              Action.of(
                  messages.text(
                      "results.slots.best.line",
                      words.value(slot.figure()),
                      words.interval(slot.figure()),
                      words.behind(slot.figure())),
                  Feather.ARROW_RIGHT,
                  () -> model.openSlot(new ResultsViewModel.Slot(slot.day(), slot.hour())))));
    }
    lines.getChildren().add(best.isEmpty() ? Card.text(messages.text("results.few")) : list);
    return Card.titled(
        messages.text("results.slots.best"), messages.text("results.slots.best.text"), lines);
  }
}

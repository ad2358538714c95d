package org.siyu.app.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.TableBehind;
import org.siyu.app.widget.TrendChart;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.OrderCredits;
import org.siyu.core.results.RateFigure;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultRate;
import org.siyu.core.shared.Money;

/// What all of it comes to: tiles, the weeks, the best and the worst, orders that came after.
final class OverviewPage extends VBox {
  private static final int RANKED = 5;
  private static final double NARROWEST = 150;
  private static final double NARROWEST_CARD = 380;

  private final ResultsViewModel model;
  private final ResultsViewModel.Shown now;
  private final Messages messages;
  private final Formats formats;
  private final ResultWords words;
  private final Consumer<ContentId> open;
  private final ResultRate rate;
  private final VBox credited = new VBox(12);

  OverviewPage(
      ResultsViewModel model,
      ResultsViewModel.Shown now,
      Desk desk,
      ResultWords words,
      Consumer<ContentId> open) {
    super(16);
    this.model = model;
    this.now = now;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
    this.open = open;
    this.rate = model.scope().rate();
    ResultAnalysis analysis = now.analysis();
    getChildren()
        .addAll(
            tiles(),
            trend(),
            new EvenRow(
                NARROWEST_CARD,
                ranked("results.best", analysis.best(rate, RANKED)),
                ranked("results.worst", analysis.worst(rate, RANKED))),
            credits());
    WhileShown.listen(this, () -> model.creditsProperty().subscribe(this::show));
  }

  private Node tiles() {
    ResultAnalysis analysis = now.analysis();
    List<Node> tiles = new ArrayList<>();
    tiles.add(
        new StatTile(messages.text("results.tile.items"), formats.number(analysis.items().size()))
            .note(messages.text("results.tile.items.note", now.withoutResults())));
    tiles.add(sum(messages.text("results.tile.reach"), ResultMeasure.REACH, formats::number));
    for (ResultRate each : List.of(ResultRate.OPEN, ResultRate.CLICK, ResultRate.CONVERSION)) {
      tiles.add(rate(each));
    }
    tiles.add(
        sum(
            words.measure(ResultMeasure.AMOUNT_CENTS),
            ResultMeasure.AMOUNT_CENTS,
            cents -> formats.shortMoney(new Money(cents))));
    EvenRow row = new EvenRow(NARROWEST, tiles.toArray(Node[]::new));
    row.setId("results-tiles");
    return row;
  }

  private interface Written {
    String of(long value);
  }

  private StatTile sum(String title, ResultMeasure measure, Written written) {
    long value = now.analysis().sum(measure);
    long before = now.before().sum(measure);
    StatTile tile = new StatTile(title, written.of(value));
    return before == 0
        ? tile.note(messages.text("results.tile.of-items", now.analysis().items().size()))
        : tile.note(messages.text("results.tile.before", written.of(before)));
  }

  private StatTile rate(ResultRate each) {
    RateFigure figure = now.analysis().total(each);
    StatTile tile = new StatTile(words.rate(each), words.value(figure));
    OptionalDouble before = now.before().total(each).value();
    OptionalDouble change = figure.difference(before);
    if (change.isEmpty()) {
      return tile.note(words.interval(figure));
    }
    boolean isRise = change.getAsDouble() >= 0;
    return tile.delta(
        messages.text("results.tile.change", words.difference(each, change.getAsDouble())),
        isRise,
        isRise == each.isBetterHigh());
  }

  private Node trend() {
    List<ResultAnalysis.Week> weeks =
        now.analysis().weeks().stream().filter(week -> week.items() > 0).toList();
    List<Double> values = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (ResultAnalysis.Week week : weeks) {
      RateFigure figure = week.figure(rate);
      double shown = figure.value().orElse(0);
      values.add(rate.isShare() ? shown * 100 : shown / 100);
      texts.add(words.value(figure) + " · " + words.behind(figure));
    }
    TrendChart chart =
        new TrendChart(
            words.rate(rate),
            weeks.stream().map(week -> formats.date(week.monday())).toList(),
            List.of(new TrendChart.Series(words.rate(rate), values, texts, "accented")),
            value ->
                rate.isShare()
                    ? formats.decimal(value, value < 10 && value != Math.rint(value) ? 1 : 0) + "%"
                    : formats.decimal(value, 1));
    TableBehind body = new TableBehind(messages, chart, chart.data());
    return Card.titled(
            messages.text("results.trend", words.rate(rate)),
            messages.text("results.trend.text", words.formula(rate)),
            body)
        .action(body.toggle());
  }

  private Node ranked(String key, List<ContentRow> items) {
    VBox lines = new VBox(2);
    for (ContentRow item : items) {
      RateFigure figure = ResultAnalysis.of(item, rate);
      lines.getChildren().add(line(item, words.value(figure), words.behind(figure)));
    }
    if (items.isEmpty()) {
      lines.getChildren().add(Card.text(messages.text("results.few")));
    }
    return Card.titled(messages.text(key, words.rate(rate)), messages.text(key + ".text"), lines);
  }

  /// A title that opens the item, and what is known of it.
  private Node line(ContentRow item, String value, String note) {
    var title =
        Controls.flat(Action.of(item.title(), Feather.ARROW_RIGHT, () -> open.accept(item.id())));
    title.setMinWidth(0);
    title.setTooltip(
        Controls.tooltip(
            item.title() + "\n" + formats.dateTime(item.plan().start()) + "\n" + note));
    var where =
        Controls.label(
            words.channel(item.channel()) + " · " + formats.date(item.plan().day()), "caption");
    where.setMinWidth(0);
    where.setTooltip(title.getTooltip());
    VBox names = new VBox(title, where);
    names.setMinWidth(0);
    var number = Controls.rigid(Controls.label(value, "strong"));
    HBox line = new HBox(8, names, Controls.spacer(), number);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node credits() {
    Spinner<Integer> days = new Spinner<>(1, OrderCredits.MOST_DAYS, model.scope().days());
    days.setEditable(true);
    days.setPrefWidth(88);
    days.setId("results-days");
    days.getEditor().setAccessibleText(messages.text("results.credits.days"));
    days.setAccessibleText(messages.text("results.credits.days"));
    days.valueProperty().subscribe((_, wanted) -> model.look(scope -> scope.withDays(wanted)));
    HBox window =
        new HBox(8, Controls.rigid(Controls.label(messages.text("results.credits.days"))), days);
    window.setAlignment(Pos.CENTER_LEFT);
    return Card.titled(
            messages.text("results.credits"), messages.text("results.credits.text"), credited)
        .action(window);
  }

  private void show(Optional<OrderCredits> counted) {
    if (counted.isEmpty()) {
      credited.getChildren().setAll(Card.text(messages.text("results.credits.counting")));
      return;
    }
    OrderCredits credits = counted.get();
    List<ContentRow> best =
        now.published().stream()
            .filter(item -> credits.of(item.id()).orders() > 0)
            .sorted(
                Comparator.comparingLong((ContentRow item) -> -credits.of(item.id()).cents())
                    .thenComparing(item -> item.plan().start()))
            .limit(RANKED)
            .toList();
    VBox lines = new VBox(2);
    for (ContentRow item : best) {
      OrderCredits.Credit credit = credits.of(item.id());
      lines
          .getChildren()
          .add(
              line(
                  item,
                  messages.text(
                      "results.credits.line",
                      credit.orders(),
                      credit.customers(),
                      formats.wholeMoney(new Money(credit.cents()))),
                  words.channel(item.channel())));
    }
    credited
        .getChildren()
        .setAll(
            new KeyValueList()
                .add(
                    messages.text("results.credits.share"),
                    messages.text(
                        "results.credits.of",
                        credits.credited(),
                        credits.orders(),
                        credits.days())),
            lines);
  }
}

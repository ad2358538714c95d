package org.siyu.app.roi;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.PastedBlock;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CostKind;
import org.siyu.core.roi.CostLine;
import org.siyu.core.roi.CostTable;
import org.siyu.core.roi.RoiUnit;
import org.siyu.core.roi.ScenarioKind;

/// Costs by line and month: typed in a grid, a field for each month; Ctrl+R carries an amount on to
/// the months after it, Ctrl+V takes a block of a spreadsheet.
final class CostsCard extends VBox {
  private static final KeyCombination CARRY_ON =
      new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
  private static final double NAME = 150;
  private static final double KIND = 120;
  private static final double AMOUNT = 92;
  private static final int FIRST_MONTH = 2;

  /// Of the bar that scrolls sideways.
  private static final double ROOM_FOR_BAR = 16;

  private final CalculationViewModel model;
  private final RoiWords words;
  private final Desk desk;
  private final GridPane grid = new GridPane();
  private final List<Runnable> refreshing = new ArrayList<>();
  private Optional<Calculation> now = Optional.empty();
  private boolean isShowing;

  CostsCard(CalculationViewModel model, RoiWords words, Desk desk) {
    this.model = model;
    this.words = words;
    this.desk = desk;
    grid.setHgap(10);
    grid.setVgap(6);
    grid.setId("roi-costs");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.minHeightProperty().bind(grid.heightProperty().add(ROOM_FOR_BAR));
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("roi-costs");
    scroll.setId("roi-costs-frame");
    FlowPane buttons = new FlowPane(8, 8);
    for (CostKind kind : CostKind.values()) {
      Node add =
          Controls.styled(
              Controls.button(
                  Action.of(
                      words.text("roi.costs.add", words.cost(kind)),
                      Feather.PLUS,
                      () -> add(kind))),
              "small");
      add.setId("roi-costs-add-" + kind.code());
      buttons.getChildren().add(add);
    }
    Node campaigns =
        Controls.styled(
            Controls.button(
                Action.of(
                    words.text("roi.costs.campaigns"),
                    Feather.DATABASE,
                    () -> model.takeCampaigns(this::campaignLine))),
            "small");
    campaigns.setId("roi-costs-campaigns");
    buttons.getChildren().add(campaigns);
    getChildren()
        .add(
            Card.titled(
                words.text("roi.costs"),
                words.text("roi.costs.text"),
                span(desk),
                scroll,
                buttons));
    WhileShown.listen(
        this, () -> model.calculationProperty().subscribe(each -> each.ifPresent(this::show)));
  }

  private String campaignLine(String budgetKind) {
    return words.text("roi.costs.campaign-line", words.text("roi.campaign-kind." + budgetKind));
  }

  private Node span(Desk desk) {
    ComboBox<Integer> months = new ComboBox<>();
    months.setId("roi-costs-months");
    months.setAccessibleText(words.text("roi.costs.months"));
    for (int count : List.of(1, 3, 6, 12, 18, CostTable.MOST_MONTHS)) {
      months.getItems().add(count);
    }
    months.setConverter(new ChoiceWords<>(count -> words.value(RoiUnit.MONTHS, count)));
    months
        .valueProperty()
        .subscribe(
            (_, count) -> {
              if (!isShowing && count != null) {
                model.costs(table -> table.over(table.first(), count), "");
              }
            });
    refreshing.add(() -> now.ifPresent(each -> months.setValue(each.costs().months())));
    Node back = step(desk, "roi.costs.earlier", Feather.CHEVRON_LEFT, -1);
    Node on = step(desk, "roi.costs.later", Feather.CHEVRON_RIGHT, 1);
    Label first = Controls.label("", "strong");
    refreshing.add(() -> now.ifPresent(each -> first.setText(each.costs().first().toString())));
    FlowPane line =
        new FlowPane(
            8, 8, Controls.label(words.text("roi.costs.from"), "muted"), back, first, on, months);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node step(Desk desk, String key, Feather icon, int by) {
    Node button =
        Controls.iconButton(
            Action.of(
                desk.messages().text(key),
                icon,
                () ->
                    model.costs(
                        table -> table.over(table.first().plusMonths(by), table.months()), "")));
    button.setId(key.replace('.', '-'));
    return button;
  }

  private void add(CostKind kind) {
    model.costs(table -> table.plus(CostLine.blank(kind, words.cost(kind), table.months())), "");
    now.map(each -> each.costs().lines().size() - 1)
        .map(place -> grid.lookup("#roi-cost-name-" + place))
        .ifPresent(Node::requestFocus);
  }

  private void show(Calculation calculation) {
    boolean isOther =
        now.isEmpty()
            || !now.get().costs().first().equals(calculation.costs().first())
            || now.get().costs().months() != calculation.costs().months()
            || now.get().costs().lines().size() != calculation.costs().lines().size();
    now = Optional.of(calculation);
    isShowing = true;
    if (isOther) {
      refreshing.subList(2, refreshing.size()).clear();
      rebuild(calculation.costs());
    }
    refreshing.forEach(Runnable::run);
    isShowing = false;
  }

  private void rebuild(CostTable table) {
    grid.getChildren().clear();
    grid.add(Controls.label(words.text("roi.costs.kind"), "overline"), 0, 0);
    grid.add(Controls.label(words.text("roi.costs.line"), "overline"), 1, 0);
    int column = FIRST_MONTH;
    for (YearMonth month : table.monthsInOrder()) {
      right(Controls.label(month.toString(), "overline"), column++, 0);
    }
    right(Controls.label(words.text("roi.costs.total"), "overline"), column, 0);
    for (int place = 0; place < table.lines().size(); place++) {
      line(table, place);
    }
    totals(table, table.lines().size() + 1);
  }

  private void right(Node node, int column, int row) {
    GridPane.setHalignment(node, HPos.RIGHT);
    grid.add(node, column, row);
  }

  private void line(CostTable table, int place) {
    int row = place + 1;
    ComboBox<CostKind> kind = new ComboBox<>();
    kind.getItems().setAll(CostKind.values());
    kind.setConverter(new ChoiceWords<>(words::cost));
    kind.setAccessibleText(words.text("roi.costs.kind"));
    kind.setPrefWidth(KIND);
    kind.setMinWidth(KIND);
    kind.valueProperty()
        .subscribe(
            (_, chosen) -> {
              if (!isShowing && chosen != null) {
                change(place, line -> line.named(chosen, line.name()), "");
              }
            });
    refreshing.add(() -> of(place).ifPresent(line -> kind.setValue(line.kind())));
    grid.add(kind, 0, row);
    TextField name = new TextField();
    name.setId("roi-cost-name-" + place);
    name.setAccessibleText(words.text("roi.costs.line"));
    name.setPrefWidth(NAME);
    name.setMinWidth(NAME);
    name.textProperty()
        .subscribe(
            (_, typed) -> {
              if (!isShowing) {
                change(place, line -> line.named(line.kind(), typed), "cost name " + place);
              }
            });
    refreshing.add(
        () ->
            of(place)
                .filter(line -> !line.name().equals(name.getText()))
                .ifPresent(line -> name.setText(line.name())));
    name.addEventFilter(KeyEvent.KEY_PRESSED, event -> paste(event, place, 0));
    grid.add(name, 1, row);
    for (int month = 0; month < table.months(); month++) {
      amount(table, place, month);
    }
    Label total = Controls.rigid(Controls.label("", "number"));
    refreshing.add(() -> of(place).ifPresent(line -> total.setText(money(line.total()))));
    right(total, FIRST_MONTH + table.months(), row);
    grid.add(
        Controls.iconButton(
            Action.of(
                words.text("roi.costs.remove"),
                Feather.X,
                () -> model.costs(costs -> costs.without(place), ""))),
        FIRST_MONTH + table.months() + 1,
        row);
  }

  private void amount(CostTable table, int place, int month) {
    TextField field = Controls.styled(new TextField(), "roi-field");
    field.setId("roi-cost-" + place + "-" + month);
    field.setAccessibleText(
        words.text("roi.costs.amount", table.monthsInOrder().get(month).toString()));
    field.setAlignment(Pos.CENTER_RIGHT);
    field.setPrefWidth(AMOUNT);
    field.setMinWidth(AMOUNT);
    field
        .textProperty()
        .subscribe(
            (_, typed) -> {
              OptionalDouble value =
                  typed.isBlank() ? OptionalDouble.of(0) : TypedNumber.of(RoiUnit.MONEY, typed);
              if (!isShowing && value.isPresent()) {
                change(
                    place,
                    line -> line.with(month, value.getAsDouble()),
                    "cost " + place + " " + month);
              }
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> paste(event, place, month));
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (CARRY_ON.match(event)) {
            change(place, line -> line.filledFrom(month, line.amounts().get(month)), "");
            event.consume();
          }
        });
    refreshing.add(
        () ->
            of(place)
                .ifPresent(
                    line -> {
                      double wanted = line.amounts().get(month);
                      OptionalDouble meant = TypedNumber.of(RoiUnit.MONEY, field.getText());
                      boolean isTyping =
                          field.isFocused()
                              && (field.getText().isBlank()
                                  || meant.equals(OptionalDouble.of(wanted)));
                      if (!isTyping) {
                        field.setText(TypedNumber.text(RoiUnit.MONEY, wanted));
                      }
                    }));
    grid.add(field, FIRST_MONTH + month, place + 1);
  }

  /// A single cell is for the field alone.
  private void paste(KeyEvent event, int place, int month) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (!PASTE.match(event) || !clipboard.hasString() || now.isEmpty()) {
      return;
    }
    List<List<String>> rows = PastedBlock.of(clipboard.getString()).rows();
    if (rows.size() > 1 || rows.stream().anyMatch(row -> row.size() > 1)) {
      event.consume();
      PastedCosts pasted = PastedCosts.into(now.get().costs(), place, month, rows);
      if (pasted.isSound()) {
        model.costs(_ -> pasted.table(), "");
        desk.toasts()
            .show(
                Toast.of(Tone.INFO, words.text("roi.costs.pasted", rows.size(), pasted.outside())));
      } else {
        desk.toasts()
            .show(Toast.of(Tone.WARNING, words.text("roi.costs.not-pasted", pasted.wrong())));
      }
    }
  }

  private void change(int place, UnaryOperator<CostLine> work, String key) {
    model.costs(table -> table.with(place, work.apply(table.lines().get(place))), key);
  }

  private Optional<CostLine> of(int place) {
    return now.map(each -> each.costs().lines())
        .filter(lines -> place < lines.size())
        .map(lines -> lines.get(place));
  }

  private String money(double value) {
    return words.whole(value);
  }

  /// Bonus and benefits are shares of the pay: a row each, then what all comes to.
  private void totals(CostTable table, int row) {
    share(table, row, "bonus");
    share(table, row + 1, "benefits");
    sums(table, row + 2);
  }

  private static double value(Calculation calculation, String input) {
    return calculation.value(ScenarioKind.BASE, input).orElse(0);
  }

  private void share(CostTable table, int row, String of) {
    grid.add(Controls.label(words.text("roi.report." + of), "muted"), 0, row, 2, 1);
    for (int month = 0; month <= table.months(); month++) {
      int at = month;
      Label amount = Controls.rigid(Controls.label("", "muted", "number"));
      amount.setId("roi-cost-" + of + "-" + month);
      refreshing.add(
          () ->
              now.ifPresent(
                  each -> {
                    double pay =
                        at == each.costs().months()
                            ? each.costs().total(CostKind.PAY)
                            : each.costs().amount(CostKind.PAY, at);
                    amount.setText(money(pay * value(each, of + "_share")));
                  }));
      right(amount, FIRST_MONTH + month, row);
    }
  }

  private void sums(CostTable table, int row) {
    grid.add(Controls.label(words.text("roi.costs.month-total"), "strong"), 0, row, 2, 1);
    for (int month = 0; month <= table.months(); month++) {
      int at = month;
      Label sum = Controls.rigid(Controls.label("", "strong", "number"));
      sum.setId("roi-cost-total-" + month);
      refreshing.add(
          () ->
              now.ifPresent(
                  each -> {
                    double bonus = value(each, "bonus_share");
                    double benefits = value(each, "benefits_share");
                    sum.setText(
                        money(
                            at == each.costs().months()
                                ? each.costs().total(bonus, benefits)
                                : each.costs().month(at, bonus, benefits)));
                  }));
      right(sum, FIRST_MONTH + month, row);
    }
  }
}

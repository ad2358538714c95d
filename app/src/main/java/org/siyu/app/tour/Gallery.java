package org.siyu.app.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.DropZone;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.HeatMap;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SearchField;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.ShareBar;
import org.siyu.app.widget.Sparkline;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.StepIndicator;
import org.siyu.app.widget.Tone;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;

/// Every control of ours on one page: to look at, and to hold to the rules in tests.
public final class Gallery extends VBox {
  private static final List<String> TIERS =
      List.of("new", "churn-risk", "high-value", "active", "silent");
  private static final int[] SIZES = {612, 431, 320, 1204, 2433};

  private final Messages messages;
  private final Formats formats;

  public Gallery(Desk desk) {
    this.messages = desk.messages();
    this.formats = desk.formats();
    getStyleClass().add("page");
    getChildren()
        .addAll(
            new PageHeader(messages, text("title"))
                .subtitle(text("subtitle"))
                .primary(action("primary", Feather.UPLOAD))
                .menu(List.of(action("secondary", Feather.DOWNLOAD))),
            tiles(),
            filters(),
            steps(),
            new EvenRow(300, shares(), heat()),
            new EvenRow(300, problems(), inputs()),
            new EvenRow(300, places(), facts()),
            table());
    getChildren().addAll(new GalleryFoundations(messages, formats).rows());
  }

  private Node tiles() {
    return new EvenRow(
        160,
        new StatTile(text("customers"), formats.number(5000))
            .delta(text("rise", formats.percent(new Percent(0.12))), true, true),
        new StatTile(text("tier.high-value"), formats.number(320))
            .delta(text("fall", formats.percent(new Percent(0.03))), false, false),
        new StatTile(text("spend"), formats.shortMoney(new Money(122_632_408)))
            .note(text("days", 365)),
        new StatTile(text("repeat"), formats.percent(new Percent(0.382))).note(text("buyers")));
  }

  private Node filters() {
    ToggleButton chosen = Chip.toggle(text("tier.high-value"));
    chosen.setSelected(true);
    FilterBar bar =
        new FilterBar(
            new SearchField(messages, text("search"), typed -> {}),
            List.of(chosen, Chip.toggle(text("tier.churn-risk"))),
            List.of(),
            Controls.label(text("result", 320, 5000), "caption"));
    bar.chips(List.of(Chip.removable(messages, text("tag"), () -> {})));
    return bar;
  }

  private Node steps() {
    StepIndicator steps =
        new StepIndicator(
            messages, List.of(text("step.file"), text("step.columns"), text("step.done")));
    steps.currentProperty().set(1);
    return steps;
  }

  private Node shares() {
    List<Bars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < TIERS.size(); i++) {
      bars.add(
          new Bars.Bar(
              text("tier." + TIERS.get(i)),
              SIZES[i],
              formats.number(SIZES[i]),
              "tier-" + TIERS.get(i)));
    }
    return Card.titled(
        text("distribution"),
        text("unit"),
        new ShareBar(text("distribution"), bars),
        new Bars(text("distribution"), bars));
  }

  private Node heat() {
    List<String> scores = List.of("5", "4", "3", "2", "1");
    List<List<HeatMap.Cell>> cells = new ArrayList<>();
    for (int row = 0; row < scores.size(); row++) {
      List<HeatMap.Cell> line = new ArrayList<>();
      for (int column = 0; column < scores.size(); column++) {
        int value = (row * 97 + column * column * 31 + 13) % 260;
        line.add(new HeatMap.Cell(value, formats.number(value), text("unit")));
      }
      cells.add(line);
    }
    return Card.titled(
        text("heat"),
        text("unit"),
        new HeatMap(
            text("recency"), text("frequency"), scores, scores.reversed(), cells, (r, c) -> {}));
  }

  private Node problems() {
    return Card.titled(
        text("messages"),
        new InlineProblem(Tone.INFO, text("info.title"), text("info")),
        new InlineProblem(Tone.SUCCESS, "", text("success")),
        new InlineProblem(Tone.WARNING, "", text("warning"), action("look", Feather.EYE)),
        new InlineProblem(Tone.ERROR, text("error.title"), text("error")));
  }

  private Node inputs() {
    TextField field = new TextField();
    field.setPromptText(text("name"));
    field.setAccessibleText(text("name"));
    ComboBox<String> choice =
        new ComboBox<>(FXCollections.observableArrayList(text("spend"), text("customers")));
    choice.setValue(text("spend"));
    choice.setAccessibleText(text("measure"));
    CheckBox box = new CheckBox(text("agree"));
    box.setSelected(true);
    FlowPane buttons =
        new FlowPane(
            8,
            8,
            Controls.primary(action("primary", Feather.UPLOAD)),
            Controls.button(action("secondary", Feather.DOWNLOAD)),
            Controls.flat(action("look", Feather.EYE)),
            Controls.danger(action("delete", Feather.TRASH_2)));
    FlowPane badges = new FlowPane(6, 6);
    TIERS.forEach(code -> badges.getChildren().add(Badge.tier(code, text("tier." + code))));
    for (Tone tone : Tone.values()) {
      badges.getChildren().add(Badge.of(tone, text("tag")));
    }
    return Card.titled(
        text("inputs"),
        field,
        new HBox(12, choice, new Sparkline(new double[] {2, 3, 2.4, 4, 3.8, 5, 6}, text("trend"))),
        new SegmentedControl<>(
            text("measure"), List.of("day", "week", "month"), name -> text("period." + name)),
        box,
        buttons,
        badges);
  }

  private Node places() {
    return new DropZone(
        text("drop"), text("drop.text"), action("choose", Feather.FOLDER), files -> {});
  }

  private Node facts() {
    VBox both =
        new VBox(
            12,
            new KeyValueList()
                .add(text("phone"), "138****1234")
                .add(text("spend"), formats.money(new Money(1_289_000))),
            new EmptyState(
                Feather.INBOX,
                text("empty"),
                text("empty.text"),
                action("choose", Feather.FOLDER)));
    both.setAlignment(Pos.TOP_LEFT);
    return Card.titled(text("facts"), both);
  }

  private Node table() {
    ObservableList<Integer> rows = FXCollections.observableArrayList(0, 1, 2, 3, 4);
    DataTable<Integer> table =
        new DataTable<Integer>(text("distribution"))
            .node(
                "tier",
                text("tier"),
                200,
                i -> text("tier." + TIERS.get(i)),
                i -> Badge.tier(TIERS.get(i), text("tier." + TIERS.get(i))))
            .number("size", text("customers"), 120, i -> (long) SIZES[i], formats::number)
            .number("spend", text("spend"), 160, i -> new Money(SIZES[i] * 12_345L), formats::money)
            .rows(rows);
    table.setPrefHeight(228);
    table.setMinHeight(228);
    return table;
  }

  private Action action(String name, Feather icon) {
    return Action.of(text("action." + name), icon, () -> {});
  }

  private String text(String name, Object... arguments) {
    return messages.text("tour.gallery." + name, arguments);
  }
}

package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Tone;
import org.siyu.core.tiers.SegmentCells;
import org.siyu.core.tiers.TierScheme;

/// Paints the 125 cells of scores with segments: choose a segment, then press cells. The sheet
/// shown is of one monetary score, or all five at once. A cell can never have two segments; one
/// that has none is marked and keeps the draft from being saved.
final class SegmentCellEditor extends VBox {
  private static final int SCORES = 5;
  private static final int SHADES = 10;

  private final RuleEditorViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final TierTexts texts;
  private String brush = "";
  private int monetary;

  SegmentCellEditor(RuleEditorViewModel model, Desk desk, TierTexts texts) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
  }

  void show(TierScheme draft) {
    SegmentCells cells = SegmentCells.of(draft.segments());
    if (!cells.segments().contains(brush)) {
      brush = cells.segments().isEmpty() ? "" : cells.segments().getFirst();
    }
    SegmentedControl<Integer> sheet =
        new SegmentedControl<>(
            messages.text("tiers.cells.monetary"),
            IntStream.rangeClosed(0, SCORES).boxed().toList(),
            m -> m == 0 ? messages.text("tiers.cells.all-monetary") : "M " + m);
    sheet.valueProperty().set(monetary);
    sheet
        .valueProperty()
        .subscribe(
            (before, now) -> {
              monetary = now;
              show(draft);
            });
    Card card =
        Card.titled(
            messages.text("tiers.cells"),
            messages.text("tiers.cells.text"),
            brushes(cells),
            sheet,
            grid(cells));
    if (cells.gaps() > 0) {
      card.getChildren()
          .add(
              new InlineProblem(
                  Tone.ERROR,
                  "",
                  messages.text("tiers.cells.gaps", desk.formats().number(cells.gaps()))));
    }
    getChildren().setAll(card);
  }

  private Node brushes(SegmentCells cells) {
    FlowPane brushes = new FlowPane(6, 6);
    for (int index = 0; index < cells.segments().size(); index++) {
      String code = cells.segments().get(index);
      ToggleButton chip =
          Chip.toggle(
              messages.text(
                  "tiers.cells.brush",
                  texts.mapSegment(code),
                  desk.formats().number(cells.size(code))));
      chip.setGraphic(Controls.styled(dot(), "segment-" + index % SHADES));
      chip.setSelected(code.equals(brush));
      chip.setId("brush-" + index);
      chip.setOnAction(
          _ -> {
            brush = code;
            model.stateProperty().get().ifPresent(state -> show(state.draft()));
            focus(chip.getId());
          });
      brushes.getChildren().add(chip);
    }
    return new VBox(8, brushes, change(cells));
  }

  private static Region dot() {
    return Controls.styled(new Region(), "legend-dot");
  }

  private Node change(SegmentCells cells) {
    TextField name = new TextField();
    name.setPromptText(messages.text("tiers.cells.new"));
    name.setAccessibleText(messages.text("tiers.cells.new"));
    name.setPrefColumnCount(12);
    Runnable add =
        () -> {
          String code = name.getText().strip();
          if (!code.isEmpty() && code.length() <= 40) {
            brush = code;
            model.stateProperty().get().ifPresent(state -> show(state.draft()));
            addBrush(cells, code);
          }
        };
    name.setOnAction(_ -> add.run());
    Button remove =
        Controls.button(
            Action.of(
                messages.text("tiers.cells.remove"),
                Feather.TRASH_2,
                () -> paint(cells.without(brush))));
    remove.setDisable(cells.segments().size() < 2);
    HBox line =
        new HBox(
            8,
            name,
            Controls.button(Action.of(messages.text("tiers.cells.add"), Feather.PLUS, add)),
            remove);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /// A new segment begins with the best cell, so that it is on the map at all.
  private void addBrush(SegmentCells cells, String code) {
    paint(cells.painted(List.of(new SegmentCells.Cell(SCORES, SCORES, SCORES)), code));
  }

  private void paint(SegmentCells cells) {
    model.restructure(draft -> draft.withSegments(cells.toMap()));
  }

  private Node grid(SegmentCells cells) {
    GridPane grid = new GridPane();
    grid.setHgap(3);
    grid.setVgap(3);
    grid.getColumnConstraints().add(new ColumnConstraints());
    for (int frequency = 1; frequency <= SCORES; frequency++) {
      ColumnConstraints column = new ColumnConstraints(40, 80, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
      grid.add(Controls.label("F " + frequency, "caption"), frequency, 0);
    }
    for (int recency = SCORES; recency >= 1; recency--) {
      int row = SCORES + 1 - recency;
      grid.add(Controls.rigid(Controls.label("R " + recency, "caption")), 0, row);
      for (int frequency = 1; frequency <= SCORES; frequency++) {
        grid.add(cell(cells, recency, frequency), frequency, row);
      }
    }
    return grid;
  }

  private Node cell(SegmentCells cells, int recency, int frequency) {
    List<SegmentCells.Cell> wanted =
        monetary == 0
            ? SegmentCells.column(recency, frequency)
            : List.of(new SegmentCells.Cell(recency, frequency, monetary));
    List<Optional<String>> there = wanted.stream().map(cells::segment).distinct().toList();
    List<String> names = new ArrayList<>();
    there.forEach(
        one ->
            names.add(
                one.map(texts::mapSegment).orElseGet(() -> messages.text("tiers.cells.gap"))));
    Button button =
        new Button(there.size() == 1 ? names.getFirst() : messages.text("tiers.cells.mixed"));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setMinHeight(38);
    button.setId("segment-cell-" + recency + "-" + frequency);
    button.setTooltip(Controls.tooltip(String.join("\n", names)));
    button.setAccessibleText(
        "R %d, F %d: %s".formatted(recency, frequency, String.join(", ", names)));
    String colour =
        there.size() > 1
            ? "segment-mixed"
            : there
                .getFirst()
                .map(code -> "segment-" + cells.segments().indexOf(code) % SHADES)
                .orElse("segment-gap");
    button.getStyleClass().addAll("segment-cell", colour);
    button.setOnAction(
        _ -> {
          paint(cells.painted(wanted, brush));
          focus(button.getId());
        });
    return button;
  }

  private void focus(String id) {
    Node there = lookup("#" + id);
    if (there != null) {
      there.requestFocus();
    }
  }
}

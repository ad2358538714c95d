package org.siyu.app.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Counts over two scales, the more the stronger the colour; each cell is a button that leads to
/// who is in it.
public final class HeatMap extends GridPane {
  private static final int SHADES = 5;
  private static final double NARROW = 36;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private final List<List<Button>> buttons = new ArrayList<>();

  /// @param rowTitle what goes down, for instance "Recency"
  /// @param columnTitle what goes right
  /// @param rowNames from the top
  /// @param chosen called with row and column, both from 0
  public HeatMap(
      String rowTitle,
      String columnTitle,
      List<String> rowNames,
      List<String> columnNames,
      List<List<Cell>> cells,
      CellChoice chosen) {
    double most = cells.stream().flatMap(List::stream).mapToDouble(Cell::value).max().orElse(0);
    headers.add(rowTitle + " / " + columnTitle);
    headers.addAll(columnNames);
    add(Controls.label(columnTitle + "  →", "overline"), 1, 0, columnNames.size(), 1);
    add(Controls.rigid(Controls.label(rowTitle + "  ↓", "overline")), 0, 1);
    getColumnConstraints().add(new ColumnConstraints());
    getRowConstraints().addAll(new RowConstraints(), new RowConstraints());
    for (int column = 0; column < columnNames.size(); column++) {
      Label name = Controls.label(columnNames.get(column), "caption");
      name.setTooltip(Controls.tooltip(columnNames.get(column)));
      setHalignment(name, HPos.CENTER);
      add(name, column + 1, 1);
      ColumnConstraints grow = new ColumnConstraints(44, 72, Double.MAX_VALUE);
      grow.setHgrow(Priority.ALWAYS);
      grow.setFillWidth(true);
      getColumnConstraints().add(grow);
    }
    for (int row = 0; row < rowNames.size(); row++) {
      add(Controls.rigid(Controls.label(rowNames.get(row), "caption")), 0, row + 2);
      RowConstraints grow = new RowConstraints(32, 44, Double.MAX_VALUE);
      grow.setVgrow(Priority.ALWAYS);
      getRowConstraints().add(grow);
      List<String> texts = new ArrayList<>(List.of(rowNames.get(row)));
      List<Button> line = new ArrayList<>();
      for (int column = 0; column < columnNames.size(); column++) {
        Cell cell = cells.get(row).get(column);
        String place =
            "%s %s, %s %s"
                .formatted(rowTitle, rowNames.get(row), columnTitle, columnNames.get(column));
        Button button = button(cell, most, place, row, column, chosen);
        line.add(button);
        add(button, column + 1, row + 2);
        texts.add(cell.text());
      }
      rows.add(texts);
      buttons.add(line);
    }
    setHgap(3);
    setVgap(3);
    getStyleClass().add("heat-map");
  }

  /// For many columns of short texts.
  public HeatMap narrow() {
    getColumnConstraints().stream().skip(1).forEach(column -> column.setMinWidth(NARROW));
    return this;
  }

  /// Gives each cell a menu, for the right button and the menu key.
  public HeatMap onMenu(CellMenu menu) {
    for (int row = 0; row < buttons.size(); row++) {
      for (int column = 0; column < buttons.get(row).size(); column++) {
        List<Action> actions = menu.of(row, column);
        if (!actions.isEmpty()) {
          ContextMenu shown = new ContextMenu();
          actions.forEach(action -> shown.getItems().add(Controls.menuItem(action)));
          buttons.get(row).get(column).setContextMenu(shown);
        }
      }
    }
    return this;
  }

  public ChartData data() {
    return new ChartData(headers, rows);
  }

  private static Button button(
      Cell cell, double most, String place, int row, int column, CellChoice chosen) {
    Button button = new Button(cell.text());
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setAccessibleText(place + ": " + cell.text());
    button.setVisible(!cell.text().isEmpty());
    button.setId("cell-" + row + "-" + column);
    button.setTooltip(Controls.tooltip(place + "\n" + cell.hint()));
    button.setOnAction(event -> chosen.choose(row, column));
    int shade =
        most <= 0 || cell.value() <= 0
            ? 0
            : (int) Math.ceil(Math.sqrt(cell.value() / most) * SHADES);
    button.getStyleClass().addAll("heat-cell", "heat-" + Math.clamp(shade, 0, SHADES));
    return button;
  }

  /// @param text the value as shown in the cell; one without is not shown
  /// @param hint more about it, for the tooltip
  public record Cell(double value, String text, String hint) {}

  /// What happens when a cell is pressed.
  @FunctionalInterface
  public interface CellChoice {
    void choose(int row, int column);
  }

  /// What can be done with the customers of a cell.
  @FunctionalInterface
  public interface CellMenu {
    List<Action> of(int row, int column);
  }
}

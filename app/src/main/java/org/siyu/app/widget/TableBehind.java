package org.siyu.app.widget;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// A chart with the table behind it: a button turns one into the other, and the table can be
/// copied.
public final class TableBehind extends VBox {
  private final Messages messages;
  private final Node chart;
  private final ChartData data;
  private final ToggleButton toggle;

  public TableBehind(Messages messages, Node chart, ChartData data) {
    super(12);
    this.messages = messages;
    this.chart = chart;
    this.data = data;
    this.toggle = new ToggleButton("", Controls.icon(Feather.GRID));
    toggle.getStyleClass().addAll("flat", "icon-only", "small");
    toggle.setAccessibleText(messages.text("widget.chart.table"));
    toggle.setTooltip(Controls.tooltip(messages.text("widget.chart.table")));
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.selectedProperty().subscribe(this::show);
  }

  /// To be put at the right of the card's title.
  public ToggleButton toggle() {
    return toggle;
  }

  private void show(boolean isTable) {
    if (isTable) {
      getChildren()
          .setAll(
              table(),
              Controls.styled(
                  Controls.button(
                      Action.of(messages.text("widget.chart.copy"), Feather.COPY, this::copy)),
                  "small"));
    } else {
      getChildren().setAll(chart);
    }
  }

  /// Names at the left, numbers at the right of their columns.
  private Node table() {
    GridPane table = Controls.styled(new GridPane(), "chart-table");
    table.setHgap(16);
    table.setVgap(6);
    for (int column = 0; column < data.headers().size(); column++) {
      ColumnConstraints place = new ColumnConstraints();
      place.setHgrow(Priority.ALWAYS);
      place.setMinWidth(column == 0 ? Region.USE_PREF_SIZE : 0);
      place.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      table.getColumnConstraints().add(place);
    }
    add(table, data.headers(), "overline");
    data.rows().forEach(row -> add(table, row, "number"));
    return table;
  }

  private static void add(GridPane table, List<String> texts, String style) {
    int row = table.getRowCount();
    for (int column = 0; column < texts.size(); column++) {
      Label label = Controls.paragraph(texts.get(column), column == 0 ? "muted" : style);
      table.add(label, column, row);
    }
  }

  private void copy() {
    CopiedRows rows = new CopiedRows(data.headers());
    data.rows().forEach(rows::add);
    ClipboardContent content = new ClipboardContent();
    content.putString(rows.text());
    content.putHtml(rows.html());
    Clipboard.getSystemClipboard().setContent(content);
  }
}

package org.siyu.app.roi;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.shell.Desk;
import org.siyu.app.task.Work;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.PngFile;
import org.siyu.app.widget.TableBehind;
import org.siyu.core.kpi.FigureTable;

/// A chart of a calculation in a card: its table behind it, and the ways to take it along as a
/// picture or workbook.
final class TakenChart {
  /// So that it is sharp in a presentation.
  private static final double SCALE = 2;

  private final Desk desk;
  private final FigureTable.Writer tables;
  private final String calculation;

  /// @param calculation its name, for the table's subtitle and the files' names
  TakenChart(Desk desk, FigureTable.Writer tables, String calculation) {
    this.desk = desk;
    this.tables = tables;
    this.calculation = calculation;
  }

  /// @param above what stands between the title and the chart
  Card of(String id, String title, String subtitle, List<Node> above, Node chart, ChartData data) {
    TableBehind body = new TableBehind(desk.messages(), chart, data);
    MenuButton take = new MenuButton("", Controls.icon(Feather.DOWNLOAD));
    take.getStyleClass().addAll("flat", "icon-only", "small", "no-arrow");
    take.setAccessibleText(text("dashboard.take", title));
    take.setTooltip(Controls.tooltip(text("dashboard.take", title)));
    take.setMinWidth(MenuButton.USE_PREF_SIZE);
    take.setId(id + "-take");
    HBox tools = new HBox(2, body.toggle(), take);
    tools.setAlignment(Pos.CENTER_RIGHT);
    Card card = Card.titled(title, subtitle);
    card.getChildren().addAll(above);
    card.getChildren().add(body);
    card.action(tools);
    card.setId(id);
    take.getItems()
        .setAll(
            Controls.menuItem(
                Action.of(
                    text("dashboard.take.picture"),
                    Feather.IMAGE,
                    () -> picture(card, tools, title))),
            Controls.menuItem(
                Action.of(
                    text("dashboard.take.workbook"),
                    Feather.GRID,
                    () -> workbook(title, subtitle, data))));
    return card;
  }

  private String text(String key, Object... arguments) {
    return desk.messages().text(key, arguments);
  }

  private String name(String title, String ending) {
    return (title + " " + calculation).replaceAll("[\\\\/:*?\"<>|]", " ").strip() + ending;
  }

  private void picture(Card card, Node tools, String title) {
    desk.dialogs()
        .saveFile(FileKind.PICTURE, name(title, ".png"))
        .ifPresent(
            file -> {
              tools.setVisible(false);
              SnapshotParameters asShown = new SnapshotParameters();
              asShown.setTransform(new Scale(SCALE, SCALE));
              Image image = card.snapshot(asShown, null);
              tools.setVisible(true);
              write(
                  file,
                  _ -> {
                    PngFile.write(image, file);
                    return file;
                  });
            });
  }

  private void workbook(String title, String subtitle, ChartData data) {
    FigureTable table =
        new FigureTable(title, calculation + " · " + subtitle, data.headers(), data.rows());
    desk.dialogs()
        .saveFile(FileKind.WORKBOOK, name(title, ".xlsx"))
        .ifPresent(
            file ->
                write(
                    file,
                    _ -> {
                      tables.write(table, file);
                      return file;
                    }));
  }

  private void write(Path file, Work<Path> work) {
    desk.tasks()
        .run("dashboard.task.exporting", work)
        .onSuccess(
            _ ->
                desk.tellWritten(
                    file, text("dashboard.written", String.valueOf(file.getFileName()))))
        .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem)));
  }
}

package org.siyu.app.dashboard;

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
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.PngFile;
import org.siyu.app.widget.TableBehind;
import org.siyu.core.kpi.FigureTable;

/// A chart in a card: its table behind it, and the ways to take it along as a picture or workbook.
final class ChartCard {
  /// So that it is sharp in a presentation.
  private static final double SCALE = 2;

  private final Desk desk;
  private final KpiWords words;
  private final FigureTable.Writer tables;
  private final String period;

  /// @param period what is shown, for the table's subtitle and the files' names
  ChartCard(Desk desk, KpiWords words, FigureTable.Writer tables, String period) {
    this.desk = desk;
    this.words = words;
    this.tables = tables;
    this.period = period;
  }

  Card of(String id, String title, String subtitle, Node chart, ChartData data) {
    TableBehind body = new TableBehind(desk.messages(), chart, data);
    MenuButton more = new MenuButton("", Controls.icon(Feather.DOWNLOAD));
    more.getStyleClass().addAll("flat", "icon-only", "small", "no-arrow");
    more.setAccessibleText(words.text("dashboard.take", title));
    more.setTooltip(Controls.tooltip(words.text("dashboard.take", title)));
    more.setMinWidth(MenuButton.USE_PREF_SIZE);
    more.setId(id + "-take");
    HBox tools = new HBox(2, body.toggle(), more);
    tools.setAlignment(Pos.CENTER_RIGHT);
    Card card = Card.titled(title, subtitle, body).action(tools);
    card.setId(id);
    more.getItems()
        .setAll(
            List.of(
                Controls.menuItem(
                    Action.of(
                        words.text("dashboard.take.picture"),
                        Feather.IMAGE,
                        () -> picture(card, tools, title))),
                Controls.menuItem(
                    Action.of(
                        words.text("dashboard.take.workbook"),
                        Feather.GRID,
                        () -> workbook(title, subtitle, data)))));
    return card;
  }

  private String name(String title, String ending) {
    return (title + " " + period).replaceAll("[\\\\/:*?\"<>|]", " ").strip() + ending;
  }

  private void picture(Card card, Node tools, String title) {
    desk.dialogs()
        .saveFile(FileKind.PICTURE, name(title, ".png"))
        .ifPresent(
            file -> {
              Image image = snapshot(card, tools);
              desk.tasks()
                  .run(
                      "dashboard.task.exporting",
                      _ -> {
                        PngFile.write(image, file);
                        return file;
                      })
                  .onSuccess(this::written)
                  .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem)));
            });
  }

  private static Image snapshot(Card card, Node tools) {
    tools.setVisible(false);
    SnapshotParameters asShown = new SnapshotParameters();
    asShown.setTransform(new Scale(SCALE, SCALE));
    Image image = card.snapshot(asShown, null);
    tools.setVisible(true);
    return image;
  }

  private void workbook(String title, String subtitle, ChartData data) {
    FigureTable table =
        new FigureTable(
            title,
            subtitle.isEmpty() ? period : period + " · " + subtitle,
            data.headers(),
            data.rows());
    desk.dialogs()
        .saveFile(FileKind.WORKBOOK, name(title, ".xlsx"))
        .ifPresent(
            file ->
                desk.tasks()
                    .run(
                        "dashboard.task.exporting",
                        _ -> {
                          tables.write(table, file);
                          return file;
                        })
                    .onSuccess(this::written)
                    .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem))));
  }

  private void written(Path file) {
    desk.tellWritten(file, words.text("dashboard.written", String.valueOf(file.getFileName())));
  }
}

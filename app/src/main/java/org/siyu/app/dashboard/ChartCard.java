package org.siyu.app.dashboard;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
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
import org.siyu.core.kpi.DashboardPart;

/// A chart in a card: its table behind it, and the ways to take it along as a picture or workbook.
final class ChartCard {
  /// So that it is sharp in a presentation.
  private static final double SCALE = 2;

  private final Desk desk;
  private final KpiWords words;
  private final BiConsumer<DashboardPart, String> workbook;
  private final String period;

  /// @param workbook writes what is behind a part, into a file of a name that is offered
  /// @param period what is shown, for the files' names
  ChartCard(Desk desk, KpiWords words, BiConsumer<DashboardPart, String> workbook, String period) {
    this.desk = desk;
    this.words = words;
    this.workbook = workbook;
    this.period = period;
  }

  /// What stands above a chart.
  record Titles(String title, String subtitle) {}

  Card of(DashboardPart part, String id, Titles titles, Node chart, ChartData data) {
    String title = titles.title();
    String subtitle = titles.subtitle();
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
                        () -> workbook.accept(part, name(title, ".xlsx"))))));
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

  private void written(Path file) {
    desk.tellWritten(file, words.text("dashboard.written", String.valueOf(file.getFileName())));
  }
}

package org.siyu.app.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentRow;

/// All items of one day, in a sheet beside it.
final class DayList {
  private static final double WIDTH = 280;
  private static final double MOST_HEIGHT = 360;
  private static final double LINE = ItemChip.HEIGHT + 8;

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Messages messages;
  private final PopoverLayer layer;
  private final ItemGestures gestures;
  private final VBox lines = new VBox(4);
  private Optional<LocalDate> day = Optional.empty();

  DayList(
      CalendarViewModel model,
      CalendarWords words,
      Messages messages,
      PopoverLayer layer,
      ItemGestures gestures) {
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.layer = layer;
    this.gestures = gestures;
  }

  void open(CalendarPane pane, LocalDate wanted, Bounds beside) {
    ScrollPane body = new ScrollPane(lines);
    body.setFitToWidth(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    body.setPrefViewportHeight(Math.min(MOST_HEIGHT, model.page().on(wanted).size() * LINE));
    body.setFocusTraversable(false);
    HBox head =
        new HBox(
            8,
            Controls.rigid(Controls.label(words.day(wanted), "section-title")),
            Controls.spacer(),
            Controls.iconButton(
                Action.of(
                    messages.text("content.new"),
                    Feather.PLUS,
                    () -> {
                      layer.close();
                      model.draft(model.proposed(wanted));
                    })),
            Controls.iconButton(Action.of(messages.text("widget.close"), Feather.X, layer::close)));
    head.setAlignment(Pos.CENTER_LEFT);
    VBox sheet = Controls.styled(new VBox(8, head, body), "day-list");
    sheet.setPrefWidth(WIDTH);
    layer.open(
        sheet,
        beside,
        () -> {
          day = Optional.empty();
          pane.takeKeyboard();
        });
    day = Optional.of(wanted);
    List<ItemChip> chips = new ArrayList<>();
    for (ContentRow row : model.page().on(wanted)) {
      ItemChip chip = new ItemChip(words);
      gestures.install(chip, pane, () -> Optional.of(row));
      chips.add(chip);
    }
    lines.getChildren().setAll(chips);
    show();
  }

  /// Shows the day as it is now, while it is open.
  void show() {
    day.ifPresent(
        open -> {
          List<ContentRow> rows = model.page().on(open);
          if (rows.size() != lines.getChildren().size()) {
            layer.close();
            return;
          }
          for (int place = 0; place < rows.size(); place++) {
            ContentRow row = rows.get(place);
            ((ItemChip) lines.getChildren().get(place))
                .show(row, model.selection().contains(row.id()), row.plan().day().isBefore(open));
          }
        });
  }
}

package org.siyu.app.content;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.Choice;
import org.siyu.core.team.Member;

/// What can be done with the selected items; each is on a key too, or in the bar of the selection.
final class ItemMenu {
  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Messages messages;
  private final Runnable move;
  private final ItemKeeping keeping;
  private ContextMenu menu = new ContextMenu();

  /// @param move asks for the day and the time
  ItemMenu(
      CalendarViewModel model,
      CalendarWords words,
      Messages messages,
      Runnable move,
      ItemKeeping keeping) {
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.move = move;
    this.keeping = keeping;
  }

  void show(Node owner, double screenX, double screenY) {
    menu.hide();
    menu = made();
    menu.show(owner, screenX, screenY);
  }

  private ContextMenu made() {
    PlanEdits edits = model.edits();
    MenuItem open =
        item(
            "content.menu.open",
            Feather.FILE_TEXT,
            "Enter",
            () -> model.single().ifPresent(row -> model.open(row.id())));
    open.setDisable(model.single().isEmpty());
    return new ContextMenu(
        open,
        new SeparatorMenuItem(),
        item("content.menu.move", Feather.CALENDAR, "Shortcut+M", move),
        item("content.menu.earlier", Feather.ARROW_LEFT, "Alt+Left", () -> shift(-1)),
        item("content.menu.later", Feather.ARROW_RIGHT, "Alt+Right", () -> shift(1)),
        item("content.menu.week-later", Feather.ARROW_DOWN, "Alt+Down", () -> shift(7)),
        item("content.menu.duplicate", Feather.COPY, "Shortcut+D", model::duplicate),
        new SeparatorMenuItem(),
        owners(edits),
        channels(edits),
        item(
            "content.menu.draft",
            Feather.CORNER_UP_LEFT,
            "",
            () -> edits.backToDraft(model.selected())),
        item("content.menu.rhythm", Feather.ACTIVITY, "R", () -> model.caps().open(model.day())),
        keep("content.menu.keep", Feather.BOOKMARK, false),
        keep("content.menu.template", Feather.FILE_PLUS, true),
        new SeparatorMenuItem(),
        item("content.menu.remove", Feather.TRASH_2, "Delete", model::remove));
  }

  /// Into the library, one at a time.
  private MenuItem keep(String key, Ikon icon, boolean isTemplate) {
    MenuItem item =
        item(
            key,
            icon,
            "",
            () -> model.single().ifPresent(row -> keeping.keep(row.id(), isTemplate)));
    item.setDisable(model.single().isEmpty());
    return item;
  }

  private void shift(int days) {
    model.edits().shift(model.selection(), Duration.ofDays(days));
  }

  private MenuItem item(String key, Ikon icon, String keys, Runnable run) {
    MenuItem item = Controls.menuItem(Action.of(messages.text(key), icon, run));
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    return item;
  }

  private Menu owners(PlanEdits edits) {
    Menu owners = new Menu(messages.text("content.menu.owner"), Controls.icon(Feather.USER));
    for (Member member : model.lists().active()) {
      MenuItem item = new MenuItem(member.name());
      item.setOnAction(_ -> edits.own(model.selection(), Optional.of(member.id())));
      owners.getItems().add(item);
    }
    MenuItem nobody = new MenuItem(messages.text("content.nobody"));
    nobody.setOnAction(_ -> edits.own(model.selection(), Optional.empty()));
    owners.getItems().add(nobody);
    return owners;
  }

  private Menu channels(PlanEdits edits) {
    Menu channels = new Menu(messages.text("content.menu.channel"), Controls.icon(Feather.RADIO));
    for (Choice channel : model.lists().channels()) {
      MenuItem item = new MenuItem(words.name(channel));
      item.setOnAction(_ -> edits.channel(model.selection(), channel.code()));
      channels.getItems().add(item);
    }
    return channels;
  }
}

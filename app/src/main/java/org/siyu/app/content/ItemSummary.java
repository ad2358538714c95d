package org.siyu.app.content;

import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentService;
import org.siyu.core.tiers.Tier;

/// An item to be read, in the drawer.
public final class ItemSummary implements ItemOpening {
  private final ContentService items;
  private final Desk desk;
  private final CalendarWords words;

  public ItemSummary(
      ContentService items, CalendarViewModel model, Desk desk, Function<Tier, String> tiers) {
    this.items = items;
    this.desk = desk;
    this.words = new CalendarWords(desk.messages(), desk.formats(), model, tiers);
  }

  @Override
  public void open(ContentId id) {
    desk.tasks()
        .run("content.task.loading", _ -> items.find(id))
        .onSuccess(found -> found.ifPresent(this::show));
  }

  private void show(ContentItem item) {
    ContentRow row = ContentRow.of(item);
    KeyValueList facts =
        new KeyValueList()
            .add(text("content.start"), words.day(row.plan().day()) + " " + words.span(row))
            .add(text("content.channel"), words.channel(row))
            .add(text("content.form"), words.choice(ChoiceList.FORM, row.traits().form()))
            .add(text("content.kind"), words.choice(ChoiceList.KIND, row.traits().kind()))
            .add(text("content.owner"), words.member(row.owner()))
            .add(text("content.audience"), words.audience(row));
    VBox node = new VBox(16, Badge.of(Tone.INFO, words.status(row.status())), facts);
    if (!item.content().body().isBlank()) {
      node.getChildren().add(Controls.paragraph(item.content().body()));
    }
    desk.drawer().open(row.title(), node);
  }

  private String text(String key) {
    return desk.messages().text(key);
  }
}

package org.siyu.app.editor;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.theme.Emoji;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.Asset;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentItem;

/// A text as it looks in its channel: a post of Moments, a bubble of a chat, a card.
final class ChannelPreview {
  private static final double PICTURE = 64;
  private static final int PICTURES_IN_A_ROW = 3;

  private final ItemWords words;
  private final Thumbnails thumbnails;

  ChannelPreview(ItemWords words, Thumbnails thumbnails) {
    this.words = words;
    this.thumbnails = thumbnails;
  }

  Node of(ContentItem item, PreviewViewModel.Shown shown) {
    VBox node =
        switch (item.content().channel()) {
          case "moments" -> post(item, shown);
          case "group", "one-to-one" -> chat(item, shown);
          default -> card(item, shown);
        };
    node.getStyleClass().addAll("channel-preview", "on-channel");
    node.setStyle(words.colours(item.content().channel()));
    return node;
  }

  private VBox post(ContentItem item, PreviewViewModel.Shown shown) {
    VBox words = new VBox(4, sender(item), text(shown));
    pictures(item.content().assets()).ifPresent(words.getChildren()::add);
    words.getChildren().add(Controls.label(time(item), "caption"));
    return new VBox(row(item, words));
  }

  private VBox chat(ContentItem item, PreviewViewModel.Shown shown) {
    Label bubble = text(shown);
    bubble.getStyleClass().add("chat-bubble");
    VBox words = new VBox(4, sender(item), bubble);
    pictures(item.content().assets()).ifPresent(words.getChildren()::add);
    VBox chat = new VBox(8, centred(Controls.label(time(item), "caption")), row(item, words));
    chat.getStyleClass().add("chat");
    return chat;
  }

  private VBox card(ContentItem item, PreviewViewModel.Shown shown) {
    StackPane cover = Controls.styled(new StackPane(), "card-cover");
    Optional<Asset> picture = item.content().assets().stream().filter(Asset::isImage).findFirst();
    cover
        .getChildren()
        .add(
            picture
                .map(asset -> thumbnails.of(asset, 220))
                .orElseGet(() -> Controls.icon(Feather.IMAGE)));
    VBox text =
        new VBox(
            4,
            Controls.paragraph(shown.title(), "strong"),
            Controls.paragraph(shown.text(), "card-text"),
            Controls.label(
                words.choice(ChoiceList.CHANNEL, item.content().channel()) + " · " + time(item),
                "caption"));
    text.getStyleClass().add("card-words");
    return new VBox(cover, text);
  }

  private HBox row(ContentItem item, VBox content) {
    StackPane face =
        Controls.styled(
            new StackPane(
                Controls.label(firstLetter(words.member(item.people().owner())), "strong")),
            "sender-face");
    content.setMinWidth(0);
    HBox.setHgrow(content, Priority.ALWAYS);
    HBox row = new HBox(10, face, content);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static String firstLetter(String name) {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  private Label sender(ContentItem item) {
    return Controls.label(words.member(item.people().owner()), "sender-name");
  }

  private static Label text(PreviewViewModel.Shown shown) {
    String text = shown.text().isBlank() ? shown.title() : shown.text();
    return Controls.paragraph(Emoji.shown(text), "channel-text");
  }

  private Optional<Node> pictures(List<Asset> assets) {
    if (assets.isEmpty()) {
      return Optional.empty();
    }
    TilePane tiles = new TilePane(4, 4);
    tiles.setPrefColumns(PICTURES_IN_A_ROW);
    tiles.setPrefTileWidth(PICTURE);
    tiles.setPrefTileHeight(PICTURE);
    assets.forEach(asset -> tiles.getChildren().add(thumbnails.of(asset, PICTURE)));
    return Optional.of(tiles);
  }

  private String time(ContentItem item) {
    return words.formats().time(item.plan().start().toLocalTime());
  }

  private static Node centred(Label label) {
    HBox row = new HBox(label);
    row.setAlignment(Pos.CENTER);
    return row;
  }
}

package org.siyu.app.library;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ChoiceList;

/// A channel's name with a dot of its colour before it.
final class ChannelBadge extends HBox {
  ChannelBadge(LibraryTexts texts, String channel) {
    super(6);
    Region dot = Controls.styled(new Region(), "channel-dot");
    dot.getStyleClass().add("on-channel");
    dot.setStyle(texts.colours(channel));
    Label name = Controls.label(texts.choice(ChoiceList.CHANNEL, channel));
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(dot, name);
  }
}

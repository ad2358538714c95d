package org.siyu.app.sop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;

/// One template among all: what it is for, how long it is. A button, so that keys reach it.
final class SopCard extends Button {
  private static final double WIDTH = 316;
  private static final int LONGEST = 110;

  private final VBox words;

  SopCard(SopEntry entry, SopViewModel model, SopTexts texts) {
    SopTemplate template = entry.template();
    Label name = Controls.paragraph(template.name(), "section-title");
    FlowPane badges = new FlowPane(6, 6);
    badges
        .getChildren()
        .addAll(
            Badge.of(Tone.INFO, texts.choice(SopColumn.GOAL, template.overview().goal())),
            Badge.of(Tone.NEUTRAL, texts.choice(SopColumn.USE, template.overview().use())));
    if (model.hasChanges(entry.id())) {
      badges.getChildren().add(Badge.of(Tone.WARNING, texts.text("sop.card.unsaved")));
    }
    if (entry.isRetired()) {
      badges.getChildren().add(Badge.of(Tone.NEUTRAL, texts.text("sop.card.hidden")));
    }
    Label summary = Controls.paragraph(cut(template.overview().summary()), "muted");
    Label length =
        Controls.paragraph(
            texts.text(
                "sop.card.length",
                template.steps().size(),
                template.lastDay() - template.firstDay() + 1),
            "caption");
    Label version = Controls.paragraph(version(entry.newest(), texts), "caption");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    words = new VBox(8, name, badges, summary, space, new VBox(1, length, version));
    words.setAlignment(Pos.TOP_LEFT);
    words.setFillWidth(true);
    words.setPrefWidth(WIDTH - 40);
    words.setMaxWidth(WIDTH - 40);
    words.setMouseTransparent(true);
    setGraphic(words);
    setTextOverrun(OverrunStyle.CLIP);
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    setAlignment(Pos.TOP_LEFT);
    setId("sop-card-" + template.code());
    setAccessibleText(template.name());
    setAccessibleHelp(template.overview().summary());
    setOnAction(_ -> model.open(entry.id()));
    getStyleClass().addAll("card", "sop-card");
  }

  /// As high as the highest of all, so that rows are even.
  @Override
  protected double computePrefHeight(double width) {
    double highest = own();
    if (getParent() != null) {
      for (Node other : getParent().getChildrenUnmodifiable()) {
        if (other instanceof SopCard card) {
          highest = Math.max(highest, card.own());
        }
      }
    }
    return highest;
  }

  private double own() {
    return snapSizeY(words.prefHeight(words.getPrefWidth()))
        + snappedTopInset()
        + snappedBottomInset();
  }

  private static String version(SopVersion version, SopTexts texts) {
    return version.isShipped()
        ? texts.origin(version)
        : texts.text(
            "sop.versions.by",
            texts.origin(version),
            texts.text("sop.card.version", version.number()));
  }

  /// The first sentences, up to where a card has room.
  private static String cut(String summary) {
    return summary.length() <= LONGEST ? summary : summary.substring(0, LONGEST).strip() + "…";
  }
}

package org.siyu.app.tiers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.core.tiers.TierPlay;

/// The play of one tier: what we do, what the customers get, and when. A tier without one offers
/// the usual play to begin with.
final class PlayEditor extends VBox {
  private final Messages messages;
  private final TextArea approach;
  private final TextArea benefits;
  private final TextArea rhythm;
  private final Button save;
  private final TierPlay play;

  PlayEditor(TierPracticeViewModel model, Desk desk, TierPlay play, String tierName) {
    super(8);
    this.messages = desk.messages();
    this.play = play;
    this.approach = area("tiers.play.approach", tierName, play.approach(), "approach");
    this.benefits = area("tiers.play.benefits", tierName, play.benefits(), "benefits");
    this.rhythm = area("tiers.play.rhythm", tierName, play.rhythm(), "rhythm");
    this.save =
        Controls.button(
            Action.of(
                messages.text("tiers.play.save"),
                Feather.CHECK,
                () ->
                    model.save(
                        written(),
                        () -> desk.toasts().success(messages.text("tiers.play.saved", tierName)))));
    save.setId("play-" + play.tier() + "-save");
    HBox head = new HBox(8, Badge.tier(play.tier(), tierName), Controls.spacer());
    head.setAlignment(Pos.CENTER_LEFT);
    if (play.isEmpty() && messages.has("tiers.play." + play.tier() + ".approach")) {
      head.getChildren()
          .add(
              Controls.flat(
                  Action.of(
                      messages.text("tiers.play.usual"), Feather.BOOK_OPEN, this::fillUsual)));
    }
    head.getChildren().add(save);
    GridPane fields = new GridPane();
    fields.setHgap(12);
    for (int column = 0; column < 3; column++) {
      ColumnConstraints third = new ColumnConstraints();
      third.setPercentWidth(100 / 3.0);
      third.setHgrow(Priority.ALWAYS);
      fields.getColumnConstraints().add(third);
    }
    fields.addRow(
        0,
        named("tiers.play.approach", approach),
        named("tiers.play.benefits", benefits),
        named("tiers.play.rhythm", rhythm));
    getChildren().addAll(head, fields);
    getStyleClass().add("play-editor");
    tell();
  }

  private void fillUsual() {
    approach.setText(messages.text("tiers.play." + play.tier() + ".approach"));
    benefits.setText(messages.text("tiers.play." + play.tier() + ".benefits"));
    rhythm.setText(messages.text("tiers.play." + play.tier() + ".rhythm"));
    approach.requestFocus();
  }

  private Node named(String key, TextArea area) {
    return new VBox(4, Controls.label(messages.text(key), "caption"), area);
  }

  private TextArea area(String key, String tierName, String text, String id) {
    TextArea area = new TextArea(text);
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setAccessibleText(tierName + ": " + messages.text(key));
    area.setId("play-" + play.tier() + "-" + id);
    area.textProperty().subscribe((before, now) -> tell());
    return area;
  }

  private TierPlay written() {
    return new TierPlay(
        play.tier(),
        approach.getText().strip(),
        benefits.getText().strip(),
        rhythm.getText().strip(),
        play.version());
  }

  /// Whether something is written here that would be lost if `stored` were shown instead.
  boolean holdsMoreThan(TierPlay stored) {
    return stored.version() == play.version() && !written().equals(stored);
  }

  private void tell() {
    save.setDisable(written().equals(play));
  }
}

package org.siyu.app.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ReviewEntry;

/// Who did what to an item, the latest first; approvals that hold are marked.
final class ReviewHistory extends VBox {
  private final ReviewWords words;

  ReviewHistory(ReviewWords words) {
    super(16);
    this.words = words;
  }

  void show(ReviewPage page) {
    if (page.history().isEmpty()) {
      getChildren()
          .setAll(
              new EmptyState(
                  Feather.CLOCK,
                  words.text("review.history.none"),
                  words.text("review.history.none.text")));
      return;
    }
    List<ReviewEntry> holding = page.approvals();
    VBox lines = new VBox(2);
    page.history()
        .reversed()
        .forEach(entry -> lines.getChildren().add(line(entry, holding.contains(entry))));
    getChildren()
        .setAll(
            Card.titled(
                words.text("review.history"),
                words.text("review.history.text", ReviewWords.shortHash(page.content().hash())),
                lines));
  }

  private Node line(ReviewEntry entry, boolean isHolding) {
    Label hash = Controls.label(ReviewWords.shortHash(entry.contentHash()), "caption", "numeric");
    hash.setTooltip(Controls.tooltip(entry.contentHash()));
    hash.setAccessibleText(words.text("review.hash", entry.contentHash()));
    VBox about =
        new VBox(
            1,
            Controls.paragraph(words.step(entry), "strong"),
            Controls.paragraph(entry.memberName() + " · " + words.moment(entry.at()), "caption"));
    if (!entry.remark().isEmpty()) {
      about.getChildren().add(Controls.paragraph(entry.remark()));
    }
    about.setMinWidth(0);
    HBox.setHgrow(about, Priority.ALWAYS);
    HBox line = new HBox(12, about);
    if (isHolding) {
      line.getChildren().add(Badge.of(Tone.SUCCESS, words.text("review.holds")));
    }
    line.getChildren().add(Controls.rigid(hash));
    line.setAlignment(Pos.TOP_LEFT);
    return Controls.styled(line, "review-step");
  }
}

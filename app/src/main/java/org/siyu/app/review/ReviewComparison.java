package org.siyu.app.review;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentRevision;

/// The content side by side with what a reviewer approved last; what differs is struck through on
/// the left and underlined on the right.
final class ReviewComparison extends VBox {
  private final ReviewWords words;

  ReviewComparison(ReviewWords words) {
    super(16);
    this.words = words;
    getStyleClass().add("review-comparison");
  }

  void show(ReviewPage page) {
    getChildren()
        .setAll(
            page.approved()
                .map(before -> compared(before, page.content()))
                .orElseGet(
                    () ->
                        new EmptyState(
                            Feather.COLUMNS,
                            words.text("review.changes.none"),
                            words.text("review.changes.none.text"))));
  }

  private Node compared(ContentRevision before, Content now) {
    Content old = before.content();
    GridPane grid = Controls.styled(new GridPane(), "comparison");
    for (int side = 0; side < 2; side++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(50);
      column.setMinWidth(0);
      grid.getColumnConstraints().add(column);
    }
    grid.addRow(
        0,
        head(words.text("review.changes.before", words.moment(before.keptAt()))),
        head(words.text("review.changes.now")));
    part(grid, "content.title-field", old.title(), now.title());
    part(grid, "review.changes.body", old.body(), now.body());
    part(grid, "review.general", general(old), general(now));
    part(grid, "content.channel", words.channel(old.channel()), words.channel(now.channel()));
    part(grid, "review.audience", words.audience(old.audience()), words.audience(now.audience()));
    part(grid, "review.files", words.files(old), words.files(now));
    String subtitle =
        old.equals(now) ? words.text("review.changes.same") : words.text("review.changes.text");
    return Card.titled(words.text("review.changes"), subtitle, grid);
  }

  private static String general(Content content) {
    return content.general().map(general -> general.title() + "\n" + general.body()).orElse("");
  }

  private Node head(String text) {
    return Controls.styled(Controls.paragraph(text, "caption"), "comparison-head");
  }

  private void part(GridPane grid, String key, String before, String after) {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    Node name = Controls.styled(Controls.label(words.text(key), "overline"), "comparison-part");
    int first = grid.getRowCount();
    grid.add(name, 0, first, 2, 1);
    int line = first + 1;
    for (TextDifference.Row row : TextDifference.of(before, after)) {
      grid.add(side(row.before(), row.isChanged(), "removed"), 0, line);
      grid.add(side(row.after(), row.isChanged(), "added"), 1, line);
      line++;
    }
  }

  private static Node side(List<TextDifference.Piece> pieces, boolean isChanged, String style) {
    TextFlow flow = new TextFlow();
    for (TextDifference.Piece piece : pieces) {
      Text text = new Text(piece.text());
      text.getStyleClass().add("comparison-text");
      if (piece.isChanged()) {
        text.getStyleClass().add(style);
        text.setStrikethrough(style.equals("removed"));
        text.setUnderline(style.equals("added"));
      }
      flow.getChildren().add(text);
    }
    flow.getStyleClass().add("comparison-side");
    if (isChanged && !pieces.isEmpty()) {
      flow.getStyleClass().add(style);
    }
    flow.setMinWidth(0);
    GridPane.setValignment(flow, VPos.TOP);
    return flow;
  }
}

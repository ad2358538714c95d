package org.siyu.app.customers;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.tiers.ExplanationLine;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.tiers.Explanation;
import org.siyu.core.tiers.MeanSegment;

/// Which tier the customer is in and since when, why, how far it is to a better one, the three
/// scores, and the sums behind them.
final class TierSection {
  private static final int HIGHEST_SCORE = 5;

  private final Messages messages;
  private final Formats formats;
  private final TierTexts tiers;

  TierSection(Messages messages, Formats formats, TierTexts tiers) {
    this.messages = messages;
    this.formats = formats;
    this.tiers = tiers;
  }

  Node node(OpenCustomer customer) {
    VBox box = new VBox(14);
    customer
        .why()
        .ifPresentOrElse(
            why -> box.getChildren().addAll(standing(customer, why), why(customer, why)),
            () ->
                box.getChildren()
                    .add(Controls.paragraph(messages.text("customers.drawer.no-tier"), "muted")));
    box.getChildren().add(sums(customer.details()));
    return box;
  }

  private Node standing(OpenCustomer customer, Explanation why) {
    FlowPane line =
        new FlowPane(8, 6, Badge.tier(why.tier(), tiers.tier(customer.scheme(), why.tier())));
    line.setAlignment(Pos.CENTER_LEFT);
    customer
        .details()
        .standing()
        .ifPresent(
            standing -> {
              MeanSegment.parse(standing.scores().segment())
                  .ifPresent(
                      segment ->
                          line.getChildren().add(Controls.label(tiers.segment(segment), "strong")));
              line.getChildren()
                  .add(
                      Controls.label(
                          messages.text(
                              "customers.drawer.since",
                              formats.date(standing.since().toLocalDate())),
                          "caption"));
            });
    return line;
  }

  private Node why(OpenCustomer customer, Explanation why) {
    VBox box = new VBox(8);
    box.getChildren().add(Controls.paragraph(tiers.reason(why.reason())));
    why.next()
        .ifPresent(
            next -> {
              Label distance =
                  Controls.paragraph(tiers.distance(customer.scheme(), next), "strong");
              HBox line = new HBox(8, Controls.icon(Feather.TRENDING_UP), distance);
              HBox.setHgrow(distance, Priority.ALWAYS);
              box.getChildren().add(Controls.styled(line, "next-tier"));
            });
    VBox rules = rules(tiers.explanation(why, customer.scheme()));
    rules.setVisible(false);
    rules.managedProperty().bind(rules.visibleProperty());
    Hyperlink more = new Hyperlink(messages.text("customers.drawer.rules.show"));
    more.setOnAction(
        _ -> {
          rules.setVisible(!rules.isVisible());
          more.setVisited(false);
          more.setText(
              messages.text(
                  rules.isVisible()
                      ? "customers.drawer.rules.hide"
                      : "customers.drawer.rules.show"));
        });
    box.getChildren().addAll(more, rules);
    return box;
  }

  private static VBox rules(List<ExplanationLine> lines) {
    VBox box = Controls.styled(new VBox(6), "tier-rules");
    for (ExplanationLine line : lines) {
      Label text =
          Controls.paragraph(
              line.text(), line.mark() == ExplanationLine.Mark.DECIDES ? "strong" : "caption");
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox row = new HBox(8, sign(line.mark()), text);
      row.setAccessibleText(line.toString());
      row.setStyle(line.indent() > 0 ? "-fx-padding: 0 0 0 18;" : "");
      box.getChildren().add(row);
    }
    return box;
  }

  private static Node sign(ExplanationLine.Mark mark) {
    return switch (mark) {
      case PLAIN -> Controls.icon(Feather.INFO);
      case DECIDES -> Controls.styled(Controls.icon(Feather.ARROW_RIGHT_CIRCLE), "decides");
      case HOLDS -> Controls.styled(Controls.icon(Feather.CHECK), "holds");
      case FAILS -> Controls.icon(Feather.X);
    };
  }

  private Node sums(CustomerDetails details) {
    CustomerRow.Activity activity = details.activity();
    TilePane tiles = new TilePane(8, 8);
    tiles.setPrefColumns(3);
    tiles.setPrefTileWidth(110);
    tiles
        .getChildren()
        .addAll(
            fact("customers.column.net-spend", formats.wholeMoney(activity.netSpend())),
            fact("customers.column.orders", formats.number(activity.orders())),
            fact(
                "customers.column.last-order",
                activity.lastOrder().map(formats::date).orElse("–")));
    details
        .standing()
        .filter(standing -> standing.scores().recency() > 0)
        .ifPresent(
            standing ->
                tiles
                    .getChildren()
                    .addAll(
                        score("recency", standing.scores().recency()),
                        score("frequency", standing.scores().frequency()),
                        score("monetary", standing.scores().monetary())));
    return tiles;
  }

  private Node fact(String key, String value) {
    return Controls.styled(
        new VBox(
            2,
            Controls.label(messages.text(key), "caption"),
            Controls.rigid(Controls.label(value, "strong"))),
        "fact");
  }

  /// The score in a number and in five dots.
  private Node score(String dimension, int score) {
    String name = messages.text("customers.score." + dimension);
    HBox dots = new HBox(3);
    dots.setAlignment(Pos.CENTER_LEFT);
    for (int step = 1; step <= HIGHEST_SCORE; step++) {
      Region dot = Controls.styled(new Region(), "score-dot");
      dot.getStyleClass().add(step <= score ? "accented" : "quiet");
      dots.getChildren().add(dot);
    }
    HBox line = new HBox(8, Controls.label(Integer.toString(score), "strong"), dots);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox box = Controls.styled(new VBox(2, Controls.label(name, "caption"), line), "fact");
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(messages.text("customers.score.spoken", name, score));
    return box;
  }
}

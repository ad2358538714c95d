package org.siyu.app.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.StatTile;
import org.siyu.core.exchange.planning.PlanCounts;
import org.siyu.core.shared.Money;

/// The plan in numbers; the same before and after the commit.
final class PlanFigures extends StackPane {
  private static final double NARROWEST_TILE = 160;

  private final List<Node> tiles = new ArrayList<>();

  PlanFigures(PlanCounts counts, Desk desk) {
    Messages messages = desk.messages();
    Formats formats = desk.formats();
    tile(messages.text("exchange.figure.lines"), formats.number(counts.linesRead()))
        .note(messages.text("exchange.figure.rejected", formats.number(counts.linesRejected())));
    tile(messages.text("exchange.figure.customers"), formats.number(counts.customers()))
        .note(
            messages.text(
                "exchange.figure.new-customers",
                formats.number(counts.customerActions().created()),
                formats.number(counts.customerActions().updated())));
    if (counts.orders() > 0) {
      tile(messages.text("exchange.figure.orders"), formats.number(counts.orders()))
          .note(
              messages.text(
                  "exchange.figure.new-orders",
                  formats.number(counts.orderActions().created()),
                  formats.number(counts.cancellations())));
      money(counts, messages, formats);
    } else {
      if (counts.interactions() > 0) {
        tile(messages.text("exchange.figure.interactions"), formats.number(counts.interactions()))
            .note(
                messages.text(
                    "exchange.figure.new-interactions",
                    formats.number(counts.interactionActions().created())));
      }
      tile(messages.text("exchange.figure.unchanged"), formats.number(counts.actions().unchanged()))
          .note(
              messages.text(
                  "exchange.figure.conflicts", formats.number(counts.actions().conflicts())));
    }
    getChildren().add(new EvenRow(NARROWEST_TILE, tiles.toArray(Node[]::new)));
  }

  /// Of refunds alone what they come to; what was given back is told where there is some.
  private void money(PlanCounts counts, Messages messages, Formats formats) {
    if (counts.purchases() + counts.cancellations() == 0) {
      tile(messages.text("exchange.figure.refunded"), formats.money(counts.refunded()));
      return;
    }
    StatTile net = tile(messages.text("exchange.figure.net"), formats.money(counts.net()));
    Money back = counts.cancelled().plus(counts.refunded());
    if (!back.isZero()) {
      net.note(messages.text("exchange.figure.given-back", formats.money(back)));
    }
  }

  private StatTile tile(String label, String value) {
    StatTile tile = new StatTile(label, value);
    tiles.add(tile);
    return tile;
  }
}

package org.siyu.app.exchange;

import javafx.scene.layout.FlowPane;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.StatTile;
import org.siyu.core.exchange.planning.PlanCounts;

/// The plan in numbers; the same before and after the commit.
final class PlanFigures extends FlowPane {
  PlanFigures(PlanCounts counts, Desk desk) {
    super(12, 12);
    Messages messages = desk.messages();
    Formats formats = desk.formats();
    tile(messages.text("exchange.figure.lines"), formats.number(counts.linesRead()))
        .note(messages.text("exchange.figure.rejected", formats.number(counts.linesRejected())));
    if (counts.orders() > 0) {
      tile(messages.text("exchange.figure.orders"), formats.number(counts.orders()))
          .note(
              messages.text(
                  "exchange.figure.cancellations", formats.number(counts.cancellations())));
      tile(messages.text("exchange.figure.net"), formats.money(counts.net()))
          .note(
              messages.text(
                  "exchange.figure.sums",
                  formats.money(counts.purchased()),
                  formats.money(counts.cancelled()),
                  formats.money(counts.refunded())));
    }
    tile(messages.text("exchange.figure.customers"), formats.number(counts.customers()))
        .note(
            messages.text(
                "exchange.figure.new-customers",
                formats.number(counts.customerActions().created())));
    tile(messages.text("exchange.figure.created"), formats.number(counts.actions().created()))
        .note(
            messages.text(
                "exchange.figure.others",
                formats.number(counts.actions().updated()),
                formats.number(counts.actions().unchanged()),
                formats.number(counts.actions().conflicts())));
  }

  private StatTile tile(String label, String value) {
    StatTile tile = new StatTile(label, value);
    getChildren().add(tile);
    return tile;
  }
}

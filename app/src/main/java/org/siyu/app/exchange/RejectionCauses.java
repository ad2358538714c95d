package org.siyu.app.exchange;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Controls;
import org.siyu.core.exchange.planning.RejectionCount;

/// Rows that did not go in, counted by cause.
final class RejectionCauses extends GridPane {
  RejectionCauses(List<RejectionCount> rejections, Desk desk) {
    setHgap(12);
    setVgap(6);
    ColumnConstraints counts = new ColumnConstraints();
    counts.setHalignment(HPos.RIGHT);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    words.setMinWidth(0);
    getColumnConstraints().addAll(counts, words);
    Messages messages = desk.messages();
    for (RejectionCount rejection : rejections) {
      String reason = messages.text("reason." + rejection.reason());
      Label count =
          Controls.rigid(Controls.label(desk.formats().number(rejection.lines()), "strong"));
      Label cause =
          Controls.paragraph(
              rejection.orders() > 0
                  ? messages.text(
                      "exchange.result.cause-orders",
                      reason,
                      desk.formats().number(rejection.orders()),
                      rejection.orders())
                  : reason);
      addRow(getRowCount(), count, cause);
    }
  }
}

package org.siyu.app.customers;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.customers.MergeRecord;

/// The records that were merged into this customer; the latest can be parted again.
final class MergesSection {
  private final MergeModel model;
  private final Desk desk;
  private final Messages messages;

  MergesSection(MergeModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
  }

  Optional<Node> node(OpenCustomer customer) {
    if (customer.merges().isEmpty()) {
      return Optional.empty();
    }
    VBox box = new VBox(10);
    for (MergeRecord merge : customer.merges()) {
      box.getChildren()
          .add(
              HistoryLine.of(desk.formats().dateTime(merge.mergedAt()), "")
                  .below(
                      messages.text(
                          "customers.drawer.merged",
                          merge.label().isEmpty()
                              ? messages.text("customers.unnamed")
                              : merge.label(),
                          merge.mergedBy())));
    }
    box.getChildren()
        .add(
            1,
            Controls.styled(
                Controls.button(
                    Action.of(
                        messages.text("customers.merge.undo"),
                        Feather.ROTATE_CCW,
                        () -> model.undo(customer.merges().getFirst()))),
                "small"));
    return Optional.of(box);
  }
}

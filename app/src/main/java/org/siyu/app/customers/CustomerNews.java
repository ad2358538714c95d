package org.siyu.app.customers;

import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.MergeRecord;
import org.siyu.core.shared.Problem;

/// Tells in passing what was done with customers, offers to undo it, and tells of trouble.
final class CustomerNews {
  private final CustomersViewModel model;
  private final Desk desk;
  private final Messages messages;

  CustomerNews(CustomersViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
  }

  Subscription follow() {
    return Subscription.combine(
        model.bulk().doneProperty().subscribe((_, now) -> now.ifPresent(this::tell)),
        model.merge().doneProperty().subscribe((_, now) -> now.ifPresent(this::tell)),
        model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell)));
  }

  private void tell(BulkModel.Done done) {
    String count = desk.formats().number(done.count());
    Toast toast =
        Toast.of(
            Tone.SUCCESS,
            switch (done.what()) {
              case TAGGED -> messages.text("customers.done.tagged", count);
              case UNTAGGED -> messages.text("customers.done.untagged", count);
              case ASSIGNED -> messages.text("customers.done.assigned", count);
              case EDITED -> messages.text("customers.done.edited");
              case UNDONE -> messages.text("customers.done.undone", count);
            });
    desk.toasts().show(done.canBeUndone() ? toast.with(undo(model.bulk()::undo)) : toast);
  }

  private void tell(MergeRecord merge) {
    desk.toasts()
        .show(
            Toast.of(Tone.SUCCESS, messages.text("customers.done.merged"))
                .with(undo(() -> model.merge().undo(merge))));
    model.open(merge.survivor());
  }

  private Action undo(Runnable run) {
    return Action.of(messages.text("customers.undo"), Feather.ROTATE_CCW, run);
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }
}

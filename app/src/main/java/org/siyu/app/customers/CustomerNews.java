package org.siyu.app.customers;

import java.util.Optional;
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

  /// The one that offers to undo the step before; that is not the latest any more once something
  /// else is told.
  private Optional<Toast> undoing = Optional.empty();

  CustomerNews(CustomersViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
  }

  Subscription follow() {
    return Subscription.combine(
        model.bulk().doneProperty().subscribe((_, now) -> now.ifPresent(this::tell)),
        model
            .merge()
            .doneProperty()
            .subscribe((_, now) -> now.ifPresentOrElse(this::tell, this::forget)),
        model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell)));
  }

  private void tell(BulkModel.Done done) {
    Toast toast = Toast.of(Tone.SUCCESS, words(done));
    if (done.canBeUndone()) {
      offer(toast.with(undo(() -> model.bulk().undo(done))));
    } else {
      forget();
      desk.toasts().show(toast);
    }
  }

  private String words(BulkModel.Done done) {
    String count = desk.formats().number(done.count());
    String name = done.name().orElse("");
    return switch (done.what()) {
      case TAGGED -> messages.text("customers.done.tagged", count, name);
      case UNTAGGED -> messages.text("customers.done.untagged", count, name);
      case ASSIGNED ->
          name.isEmpty()
              ? messages.text("customers.done.unassigned", count)
              : messages.text("customers.done.assigned", count, name);
      case EDITED -> messages.text("customers.done.edited");
      case FOLLOW_UP_REMOVED -> messages.text("customers.done.follow-up-removed");
      case UNDONE -> messages.text("customers.done.undone", count);
    };
  }

  /// Shows a toast with a way back, in place of the one before.
  private void offer(Toast toast) {
    forget();
    undoing = Optional.of(toast);
    desk.toasts().show(toast);
  }

  private void forget() {
    undoing.ifPresent(desk.toasts()::dismiss);
    undoing = Optional.empty();
  }

  private void tell(MergeRecord merge) {
    offer(
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

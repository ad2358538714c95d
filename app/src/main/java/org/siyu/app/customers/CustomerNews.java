package org.siyu.app.customers;

import java.util.Optional;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.StepToasts;
import org.siyu.core.customers.MergeRecord;
import org.siyu.core.shared.Problem;

/// Tells in passing what was done with customers, offers to undo it, and tells of trouble.
final class CustomerNews {
  private final CustomersViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final StepToasts steps;

  CustomerNews(CustomersViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.steps = new StepToasts(desk.toasts(), messages);
  }

  Subscription follow() {
    return Subscription.combine(
        model.bulk().doneProperty().subscribe((_, now) -> now.ifPresent(this::tell)),
        model
            .merge()
            .doneProperty()
            .subscribe((_, now) -> now.ifPresentOrElse(this::tell, steps::forget)),
        model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell)));
  }

  private void tell(BulkModel.Done done) {
    steps.tell(
        words(done),
        done.canBeUndone() ? Optional.of(() -> model.bulk().undo(done)) : Optional.empty());
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
      case LET_IN -> messages.text("customers.done.let-in", count, name);
      case EDITED -> messages.text("customers.done.edited");
      case FOLLOW_UP_REMOVED -> messages.text("customers.done.follow-up-removed");
      case UNDONE -> messages.text("customers.done.undone", count);
    };
  }

  private void tell(MergeRecord merge) {
    steps.tell(
        messages.text("customers.done.merged"), Optional.of(() -> model.merge().undo(merge)));
    model.open(merge.survivor());
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }
}

package org.siyu.app.customers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Explanation;
import org.siyu.core.tiers.TierService;

/// Who is open in the drawer, and what can be done with them there.
public final class CustomerDrawerModel {
  private final CustomerService customers;
  private final TierService tiers;
  private final Tasks tasks;
  private final Consumer<CustomerId> changed;
  private final Consumer<Problem> problems;
  private final ReadOnlyObjectWrapper<Optional<OpenCustomer>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());

  /// Counts what was asked for, so that a late answer does not take the place of a newer one.
  private int asked;

  /// @param changed told of a customer who was changed here
  CustomerDrawerModel(
      CustomerService customers,
      TierService tiers,
      Tasks tasks,
      Consumer<CustomerId> changed,
      Consumer<Problem> problems) {
    this.customers = customers;
    this.tiers = tiers;
    this.tasks = tasks;
    this.changed = changed;
    this.problems = problems;
  }

  public ReadOnlyObjectProperty<Optional<OpenCustomer>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public void open(CustomerId id) {
    load(id, false);
  }

  /// Opens another customer in place of the one that is open; nothing when it is the same.
  public void follow(CustomerId id) {
    if (opened.get().filter(shown -> shown.id().equals(id)).isEmpty()) {
      open(id);
    }
  }

  /// Shows the personal data of the open customer; goes to the audit log.
  public void reveal() {
    opened.get().ifPresent(shown -> load(shown.id(), true));
  }

  /// Hides it again.
  public void conceal() {
    opened.get().ifPresent(shown -> load(shown.id(), false));
  }

  public void close() {
    asked++;
    opened.set(Optional.empty());
  }

  private void load(CustomerId id, boolean isRevealed) {
    int mine = ++asked;
    tasks
        .run("customers.task.opening", _ -> read(id, isRevealed))
        .onSuccess(
            customer -> {
              if (mine == asked) {
                opened.set(Optional.of(customer));
              }
            })
        .onProblem(problems);
  }

  private OpenCustomer read(CustomerId id, boolean isRevealed) {
    return new OpenCustomer(
        isRevealed ? customers.reveal(id) : customers.details(id),
        isRevealed,
        why(id),
        tiers.currentScheme(),
        customers.tags(),
        customers.owners());
  }

  private Optional<Explanation> why(CustomerId id) {
    try {
      return Optional.of(tiers.explain(id.value()));
    } catch (ProblemException notPlaced) {
      return Optional.empty();
    }
  }

  /// What is wrong with a text that is being typed into a field.
  public Optional<Problem> check(CustomerField field, String text) {
    return customers.check(field, text);
  }

  /// Sets a field of the open customer.
  public void edit(CustomerField field, String text) {
    opened
        .get()
        .ifPresent(
            shown ->
                change(
                    shown,
                    () ->
                        customers.edit(
                            shown.id(), shown.details().customer().version(), field, text)));
  }

  /// Gives and takes tags of the open customer.
  public void tag(Set<UUID> add, Set<UUID> remove) {
    opened
        .get()
        .ifPresent(shown -> change(shown, () -> customers.tag(List.of(shown.id()), add, remove)));
  }

  /// Whatever the end, the customer is shown as the store has it.
  private void change(OpenCustomer shown, Runnable work) {
    tasks
        .run(
            "customers.task.saving",
            _ -> {
              work.run();
              return shown.id();
            })
        .onSuccess(changed)
        .onProblem(problems)
        .onEnd(() -> load(shown.id(), shown.isRevealed()));
  }
}

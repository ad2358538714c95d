package org.siyu.app.customers;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.ConsentPurpose;
import org.siyu.core.customers.Customer;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.IdentityValues;
import org.siyu.core.customers.KeyChange;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Explanation;
import org.siyu.core.tiers.TierService;

/// Who is open in the drawer, and what can be done with them there.
public final class CustomerDrawerModel {
  private final CustomerServices services;
  private final CustomerService customers;
  private final TierService tiers;
  private final Tasks tasks;
  private final BulkModel steps;
  private final Consumer<CustomerId> changed;
  private final Consumer<Problem> problems;
  private final ReadOnlyObjectWrapper<Optional<OpenCustomer>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());

  /// Counts what was asked for, so that a late answer does not take the place of a newer one.
  private int asked;

  /// Who is to be seen; nobody once the drawer is closed.
  private Optional<CustomerId> wanted = Optional.empty();

  /// @param steps keeps what can be undone
  /// @param changed told of a customer who was changed here
  CustomerDrawerModel(
      CustomerServices services,
      Tasks tasks,
      BulkModel steps,
      Consumer<CustomerId> changed,
      Consumer<Problem> problems) {
    this.services = services;
    this.customers = services.customers();
    this.tiers = services.tiers();
    this.tasks = tasks;
    this.steps = steps;
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

  /// Opens a customer with the personal data in the clear; goes to the audit log.
  public void openRevealed(CustomerId id) {
    load(id, true);
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
    wanted = Optional.empty();
    opened.set(Optional.empty());
  }

  /// Shows the open customer as the store has it, when it is among those who were changed.
  void reload(Collection<CustomerId> changedOnes) {
    opened
        .get()
        .filter(shown -> changedOnes.contains(shown.id()))
        .ifPresent(shown -> load(shown.id(), shown.isRevealed()));
  }

  private void load(CustomerId id, boolean isRevealed) {
    load(id, isRevealed, Optional.empty());
  }

  private void load(CustomerId id, boolean isRevealed, Optional<KeyChange.Taken> taken) {
    int mine = ++asked;
    wanted = Optional.of(id);
    tasks
        .run("customers.task.opening", _ -> read(id, isRevealed, taken))
        .onSuccess(
            customer -> {
              if (mine == asked) {
                opened.set(Optional.of(customer));
              }
            })
        .onProblem(problems);
  }

  private OpenCustomer read(CustomerId id, boolean isRevealed, Optional<KeyChange.Taken> taken) {
    List<Owner> owners = customers.owners();
    String actor = services.followUps().actor();
    return new OpenCustomer(
        isRevealed ? customers.reveal(id) : customers.details(id),
        isRevealed,
        why(id),
        tiers.currentScheme(),
        customers.tags(),
        owners,
        owners.stream().filter(owner -> owner.name().equals(actor)).findFirst(),
        services.merges().mergesInto(id),
        taken,
        services.journeys().of().apply(id),
        services.followUps().now());
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

  /// Sets a field of the open customer; can be undone.
  public void edit(CustomerField field, String text) {
    opened.get().ifPresent(shown -> edit(shown, field, text));
  }

  private void edit(OpenCustomer shown, CustomerField field, String text) {
    CustomerId id = shown.id();
    Customer before = shown.details().customer();
    change(
        shown,
        () -> customers.edit(id, before.version(), field, text),
        _ ->
            steps.edited(
                id, _ -> customers.undoEdit(id, field, text, before.text(field).orElse(""))));
  }

  /// What is wrong with a text that is being typed as a key.
  public Optional<Problem> check(IdentityKind kind, String text) {
    return IdentityValues.check(kind, text);
  }

  /// Adds a key to the open customer, changes one, or takes one away when the text is blank; can be
  /// undone. Where the key is somebody else's, the customer is shown with that.
  ///
  /// @param before in the clear; empty to add one
  public void setKey(IdentityKind kind, Optional<Identity> before, String text) {
    opened.get().ifPresent(shown -> setKey(shown, kind, before, text));
  }

  private void setKey(
      OpenCustomer shown, IdentityKind kind, Optional<Identity> before, String text) {
    CustomerId id = shown.id();
    int version = shown.details().customer().version();
    tasks
        .run("customers.task.saving", _ -> services.keys().change(id, version, kind, before, text))
        .onSuccess(done -> keySet(shown, done))
        .onProblem(
            trouble -> {
              problems.accept(trouble);
              refresh(shown, Optional.empty());
            });
  }

  private void keySet(OpenCustomer shown, KeyChange done) {
    switch (done) {
      case KeyChange.Made made -> {
        changed.accept(made.customer());
        if (!made.before().equals(made.after())) {
          steps.edited(made.customer(), _ -> services.keys().undo(made));
        }
        refresh(shown, Optional.empty());
      }
      case KeyChange.Taken taken -> refresh(shown, Optional.of(taken));
    }
  }

  /// Shows a customer as the store has it, unless somebody else was opened meanwhile or nobody is.
  private void refresh(OpenCustomer shown, Optional<KeyChange.Taken> taken) {
    if (wanted.filter(shown.id()::equals).isPresent()) {
      load(shown.id(), shown.isRevealed(), taken);
    }
  }

  /// Takes down what the open customer has agreed to or withdrawn.
  public void state(ConsentForm form) {
    form.statedAt()
        .ifPresent(
            at ->
                follow(
                    shown ->
                        services
                            .consents()
                            .state(
                                shown.id(),
                                form.purpose(),
                                form.isGranted(),
                                at,
                                form.source(),
                                form.textVersion())));
  }

  /// A form for the open customer's word on a purpose, said now.
  public ConsentForm consent(ConsentPurpose purpose, boolean isGranted) {
    return new ConsentForm(purpose, isGranted, services.consents().now());
  }

  /// A form for a new follow-up of the open customer, promised by the one who works here now.
  public FollowUpForm newFollowUp() {
    return FollowUpForm.fresh(
        services.followUps()::dueFor,
        opened.get().flatMap(shown -> shown.self().or(() -> shown.details().customer().owner())));
  }

  public FollowUpForm editing(FollowUp followUp) {
    return FollowUpForm.of(services.followUps()::dueFor, followUp);
  }

  /// Keeps what the form says; nothing while its time cannot be read.
  public void keep(FollowUpForm form) {
    form.due().ifPresent(due -> follow(shown -> keep(shown.id(), form, due)));
  }

  private void keep(CustomerId customer, FollowUpForm form, LocalDateTime due) {
    FollowUpService followUps = services.followUps();
    form.edited()
        .ifPresentOrElse(
            was ->
                followUps.change(
                    new FollowUp(
                        was.id(),
                        was.customer(),
                        form.kind(),
                        form.owner(),
                        due,
                        was.doneAt(),
                        form.note().strip(),
                        was.version())),
            () -> followUps.create(customer, form.kind(), form.owner(), due, form.note()));
  }

  public void finish(FollowUp followUp) {
    follow(_ -> services.followUps().finish(followUp));
  }

  /// Removes it; can be undone.
  public void remove(FollowUp followUp) {
    opened
        .get()
        .ifPresent(
            shown ->
                change(
                    shown,
                    () -> {
                      services.followUps().remove(followUp.id());
                      return shown.id();
                    },
                    id -> steps.removed(id, _ -> services.followUps().restore(followUp))));
  }

  /// Whether the form's time has gone by, so that it would be overdue at once.
  public boolean isPast(FollowUpForm form) {
    return form.due().filter(due -> due.isBefore(services.followUps().now())).isPresent();
  }

  public void reopen(FollowUp followUp) {
    follow(_ -> services.followUps().reopen(followUp));
  }

  private void follow(Consumer<OpenCustomer> work) {
    opened
        .get()
        .ifPresent(
            shown ->
                change(
                    shown,
                    () -> {
                      work.accept(shown);
                      return shown;
                    },
                    _ -> {}));
  }

  /// Whatever the end, the customer is shown as the store has it.
  private <T> void change(OpenCustomer shown, Supplier<T> work, Consumer<T> done) {
    tasks
        .run("customers.task.saving", _ -> work.get())
        .onSuccess(
            result -> {
              changed.accept(shown.id());
              done.accept(result);
            })
        .onProblem(problems)
        .onEnd(() -> refresh(shown, Optional.empty()));
  }
}

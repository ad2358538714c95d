package org.siyu.app.customers;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerMergeService;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.MergePlan;
import org.siyu.core.customers.MergePreview;
import org.siyu.core.customers.MergeRecord;
import org.siyu.core.shared.Problem;

/// Two records that may be the same person, being brought together: who stays, whose value of each
/// field, and the merge itself.
public final class MergeModel {
  private final CustomerMergeService merges;
  private final Tasks tasks;
  private final Runnable changed;
  private final Consumer<Problem> problems;
  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<MergeRecord>> done =
      new ReadOnlyObjectWrapper<>(this, "done", Optional.empty());

  /// @param fields the fields whose value comes from the one who is merged
  /// @param attributes the free attributes, likewise
  public record Draft(MergePreview preview, Set<CustomerField> fields, Set<String> attributes) {
    MergePlan plan() {
      return preview.plan(fields, attributes);
    }
  }

  /// @param changed told when customers have come or gone
  MergeModel(
      CustomerMergeService merges, Tasks tasks, Runnable changed, Consumer<Problem> problems) {
    this.merges = merges;
    this.tasks = tasks;
    this.changed = changed;
    this.problems = problems;
  }

  public ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// The merge that was done last, to be told.
  public ReadOnlyObjectProperty<Optional<MergeRecord>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  /// Proposes that the one with more orders stays, or the one who joined first.
  public void start(CustomerRow one, CustomerRow other) {
    boolean isOther =
        one.activity().orders() != other.activity().orders()
            ? other.activity().orders() > one.activity().orders()
            : joined(other) < joined(one);
    propose(isOther ? other.id() : one.id(), isOther ? one.id() : other.id());
  }

  private static long joined(CustomerRow row) {
    return row.profile().joined().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
  }

  /// Proposes to merge one customer into another.
  public void propose(CustomerId survivor, CustomerId merged) {
    tasks
        .run("customers.task.comparing", _ -> merges.preview(survivor, merged))
        .onSuccess(
            preview -> {
              MergePlan proposal = preview.proposal();
              draft.set(Optional.of(new Draft(preview, proposal.fields(), proposal.attributes())));
            })
        .onProblem(problems);
  }

  /// Lets the other one stay; the choices are proposed anew.
  public void swap() {
    draft
        .get()
        .map(Draft::preview)
        .ifPresent(now -> propose(now.merged().customer().id(), now.survivor().customer().id()));
  }

  /// @param takesOther whether the field's value comes from the one who is merged
  public void choose(CustomerField field, boolean takesOther) {
    draft
        .get()
        .ifPresent(
            now -> {
              Set<CustomerField> fields = EnumSet.noneOf(CustomerField.class);
              fields.addAll(now.fields());
              if (takesOther ? fields.add(field) : fields.remove(field)) {
                draft.set(Optional.of(new Draft(now.preview(), fields, now.attributes())));
              }
            });
  }

  public void choose(String attribute, boolean takesOther) {
    draft
        .get()
        .ifPresent(
            now -> {
              Set<String> attributes = new HashSet<>(now.attributes());
              if (takesOther ? attributes.add(attribute) : attributes.remove(attribute)) {
                draft.set(Optional.of(new Draft(now.preview(), now.fields(), attributes)));
              }
            });
  }

  public void cancel() {
    draft.set(Optional.empty());
  }

  public void confirm() {
    draft
        .get()
        .ifPresent(
            now ->
                tasks
                    .run("customers.task.merging", _ -> merges.merge(now.plan()))
                    .onSuccess(
                        record -> {
                          draft.set(Optional.empty());
                          changed.run();
                          done.set(Optional.of(record));
                        })
                    .onProblem(problems));
  }

  /// Parts two customers again.
  public void undo(MergeRecord merge) {
    tasks
        .run("customers.task.undoing", _ -> merges.undo(merge.id()))
        .onSuccess(
            _ -> {
              done.set(Optional.empty());
              changed.run();
            })
        .onProblem(problems);
  }
}

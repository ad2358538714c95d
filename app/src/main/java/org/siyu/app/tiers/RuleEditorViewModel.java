package org.siyu.app.tiers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.widget.EditHistory;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.SchemeValidation;
import org.siyu.core.tiers.TierPreview;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.WhatIf;

/// The rules while they are being changed: each change is tried out at once on all customers and
/// can be undone; nothing is kept before it is saved.
public final class RuleEditorViewModel {
  private final TierServices services;
  private final Tasks tasks;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<Optional<State>> state =
      new ReadOnlyObjectWrapper<>(this, "state", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TierPreview>> preview =
      new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
  private final ReadOnlyBooleanWrapper isTrying = new ReadOnlyBooleanWrapper(this, "trying");
  private Optional<WhatIf> whatIf = Optional.empty();
  private Optional<EditHistory<TierScheme>> history = Optional.empty();
  private boolean isAgainWanted;
  private int structure;
  private Choices choices = new Choices(List.of(), List.of());

  RuleEditorViewModel(TierServices services, Tasks tasks, Consumer<Problem> tell) {
    this.services = services;
    this.tasks = tasks;
    this.tell = tell;
  }

  /// What rules can ask for besides numbers.
  public record Choices(List<Tag> tags, List<String> channels) {}

  /// What is being edited.
  ///
  /// @param saved the rules as they are kept
  /// @param draft the rules as they would be
  /// @param problems all that keeps the draft from being saved
  /// @param structure changes when more than a value in a field was changed, so that what is drawn
  ///   has to be drawn anew
  public record State(
      TierScheme saved,
      TierScheme draft,
      List<Problem> problems,
      boolean canUndo,
      boolean canRedo,
      int structure) {
    public boolean isChanged() {
      return !draft.equals(saved);
    }

    public boolean canSave() {
      return isChanged() && problems.isEmpty();
    }
  }

  private record Loaded(TierScheme saved, WhatIf whatIf, Choices choices) {}

  public ReadOnlyObjectProperty<Optional<State>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What the draft would do; the one before while a newer one is being worked out.
  public ReadOnlyObjectProperty<Optional<TierPreview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty tryingProperty() {
    return isTrying.getReadOnlyProperty();
  }

  public Choices choices() {
    return choices;
  }

  /// Reads customers and rules. What is being edited stays.
  public void open() {
    tasks
        .run(
            "tiers.task.loading-rules",
            monitor -> {
              WhatIf read = services.tiers().whatIf(services.tiers().now(), monitor);
              return new Loaded(
                  read.before().scheme(),
                  read,
                  new Choices(services.tags().get(), read.before().columns().facts().channels()));
            })
        .onSuccess(this::take)
        .onProblem(tell);
  }

  private void take(Loaded loaded) {
    boolean isEdited = state.get().filter(State::isChanged).isPresent();
    whatIf = Optional.of(loaded.whatIf());
    choices = loaded.choices();
    if (!isEdited || history.isEmpty()) {
      history = Optional.of(new EditHistory<>(loaded.saved()));
    }
    structure++;
    publish(loaded.saved());
  }

  /// Changes a value that stands in a field; changes in a row under one key are undone at once.
  public void edit(String key, UnaryOperator<TierScheme> change) {
    change(key, change);
  }

  /// Changes what there is to be drawn.
  public void restructure(UnaryOperator<TierScheme> change) {
    structure++;
    change("", change);
  }

  private void change(String key, UnaryOperator<TierScheme> change) {
    history.ifPresent(
        steps -> {
          steps.change(change.apply(steps.now()), key);
          publish(saved());
        });
  }

  public void undo() {
    step(EditHistory::undo);
  }

  public void redo() {
    step(EditHistory::redo);
  }

  private void step(Consumer<EditHistory<TierScheme>> way) {
    structure++;
    history.ifPresent(
        steps -> {
          way.accept(steps);
          publish(saved());
        });
  }

  /// Back to what is saved, as one step that can be undone.
  public void discard() {
    restructure(_ -> saved());
  }

  /// To the rules that a new workspace begins with, under the scheme's own name.
  public void restoreDefaults() {
    restructure(
        draft ->
            services.tiers().defaultScheme().withName(draft.name()).withVersion(draft.version()));
  }

  /// Keeps the draft as the next version.
  public void save(Consumer<TierScheme> whenSaved) {
    if (state.get().filter(State::canSave).isEmpty()) {
      return;
    }
    TierScheme draft = state.get().orElseThrow().draft();
    tasks
        .run(
            "tiers.task.saving-rules",
            _ -> services.tiers().saveScheme(draft, services.actor().get()))
        .onSuccess(
            saved -> {
              history = Optional.of(new EditHistory<>(saved));
              structure++;
              publish(saved);
              whenSaved.accept(saved);
              open();
            })
        .onProblem(tell);
  }

  private TierScheme saved() {
    return state.get().map(State::saved).orElseGet(() -> services.tiers().defaultScheme());
  }

  private void publish(TierScheme saved) {
    history.ifPresent(
        steps -> {
          TierScheme draft = steps.now();
          state.set(
              Optional.of(
                  new State(
                      saved,
                      draft,
                      SchemeValidation.problems(draft),
                      steps.canUndo(),
                      steps.canRedo(),
                      structure)));
          tryOut();
        });
  }

  /// One at a time, and always the latest: what was typed meanwhile is tried next, once.
  private void tryOut() {
    if (isTrying.get()) {
      isAgainWanted = true;
      return;
    }
    Optional<State> now = state.get();
    if (whatIf.isEmpty() || now.isEmpty() || !now.get().problems().isEmpty()) {
      return;
    }
    WhatIf tool = whatIf.get();
    TierScheme wanted = now.get().draft();
    isTrying.set(true);
    tasks
        .run("tiers.task.trying", _ -> tool.of(wanted))
        .onSuccess(tried -> preview.set(Optional.of(tried)))
        .onProblem(tell)
        .onEnd(
            () -> {
              isTrying.set(false);
              if (isAgainWanted) {
                isAgainWanted = false;
                tryOut();
              }
            });
  }
}

package org.siyu.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.content.ReviewOutcome;
import org.siyu.core.content.ReviewStep;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;

/// The way of an item to publication: what happened, what is possible now, and what stands in the
/// way of the rest.
public final class WayViewModel {
  /// What can be done, in the order of the way.
  public enum Step implements Code {
    SUBMIT,
    PASS_SELF_CHECK,
    APPROVE,
    PUBLISH,
    SEND_BACK,
    WITHDRAW,
    UNPUBLISH,
    OVERRULE;

    public boolean needsRemark() {
      return this == SEND_BACK || this == OVERRULE;
    }

    /// Whether it leads on.
    public boolean isForward() {
      return switch (this) {
        case SUBMIT, PASS_SELF_CHECK, APPROVE, PUBLISH -> true;
        case SEND_BACK, WITHDRAW, UNPUBLISH, OVERRULE -> false;
      };
    }

    ReviewAction action(String remark) {
      return switch (this) {
        case SUBMIT -> new ReviewAction.Submit(remark);
        case PASS_SELF_CHECK -> new ReviewAction.PassSelfCheck(remark);
        case APPROVE -> new ReviewAction.Approve(remark);
        case PUBLISH -> new ReviewAction.Publish(remark);
        case SEND_BACK -> new ReviewAction.SendBack(remark);
        case WITHDRAW -> new ReviewAction.Withdraw(remark);
        case UNPUBLISH -> new ReviewAction.Unpublish(remark);
        case OVERRULE -> new ReviewAction.Overrule(remark);
      };
    }

    static List<Step> of(ContentStatus status) {
      return switch (status) {
        case DRAFT -> List.of(SUBMIT);
        case SELF_CHECK -> List.of(PASS_SELF_CHECK, WITHDRAW);
        case CROSS_REVIEW, LEGAL_REVIEW -> List.of(APPROVE, SEND_BACK, WITHDRAW);
        case SCHEDULED -> List.of(PUBLISH, WITHDRAW);
        case PUBLISHED -> List.of(UNPUBLISH);
        case RESULTS_IN -> List.of();
      };
    }
  }

  /// @param hindrances why it cannot be done; none when it can
  public record Possible(Step step, List<Problem> hindrances) {
    public boolean canBeDone() {
      return hindrances.isEmpty();
    }
  }

  /// @param history oldest first
  /// @param isOverruled whether somebody goes on with this content's blocking words
  public record Way(
      ContentItem item, List<ReviewEntry> history, List<Possible> steps, boolean isOverruled) {
    public Optional<Possible> next() {
      return steps.stream().filter(each -> each.step().isForward()).findFirst();
    }
  }

  private static final String SOME_REMARK = "…";

  private final EditorServices services;
  private final Tasks tasks;
  private final Consumer<ContentItem> taken;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<Optional<Way>> way =
      new ReadOnlyObjectWrapper<>(this, "way", Optional.empty());
  private int asked;

  /// @param taken told of the item after a step
  WayViewModel(
      EditorServices services, Tasks tasks, Consumer<ContentItem> taken, Consumer<Problem> tell) {
    this.services = services;
    this.tasks = tasks;
    this.taken = taken;
    this.tell = tell;
  }

  public ReadOnlyObjectProperty<Optional<Way>> wayProperty() {
    return way.getReadOnlyProperty();
  }

  void read(ContentItem item) {
    int question = ++asked;
    tasks
        .run("editor.task.loading", _ -> look(item))
        .onSuccess(
            found -> {
              if (question == asked) {
                way.set(Optional.of(found));
              }
            })
        .onProblem(tell);
  }

  private Way look(ContentItem item) {
    List<ReviewEntry> history = services.reviews().history(item.id());
    List<Possible> steps = new ArrayList<>();
    for (Step step : Step.of(item.status())) {
      steps.add(new Possible(step, hindrances(item, step)));
    }
    String hash = item.content().hash();
    boolean isOverruled =
        history.stream()
            .anyMatch(
                entry -> entry.step() == ReviewStep.OVERRIDDEN && entry.contentHash().equals(hash));
    return new Way(item, history, steps, isOverruled);
  }

  private List<Problem> hindrances(ContentItem item, Step step) {
    return switch (services.reviews().foresee(item, step.action(SOME_REMARK))) {
      case ReviewOutcome.Moved _ -> List.of();
      case ReviewOutcome.Blocked blocked -> blocked.problems();
    };
  }

  /// Does a step with the item as it is kept.
  public void take(Step step, String remark) {
    way.get()
        .ifPresent(
            now ->
                tasks
                    .run(
                        "editor.task.saving",
                        _ ->
                            services
                                .reviews()
                                .act(
                                    now.item().id(),
                                    now.item().revision().version(),
                                    step.action(remark.strip())))
                    .onSuccess(outcome -> take(now, outcome))
                    .onProblem(tell));
  }

  private void take(Way now, ReviewOutcome outcome) {
    switch (outcome) {
      case ReviewOutcome.Moved moved -> taken.accept(moved.item());
      case ReviewOutcome.Blocked blocked -> {
        blocked.problems().forEach(tell);
        read(now.item());
      }
    }
  }
}

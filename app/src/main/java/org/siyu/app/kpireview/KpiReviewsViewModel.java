package org.siyu.app.kpireview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.campaign.Finding;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpireview.KpiMinutesForm;
import org.siyu.core.kpireview.KpiMinutesWords;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewFinding;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;

/// The reviews: their list, and the one that is worked on. What is done comes one after the other,
/// and what was written is kept before it.
public final class KpiReviewsViewModel {
  private final KpiReviewServices services;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Listed>> listed =
      new ReadOnlyObjectWrapper<>(this, "listed", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ReviewDetail>> detail =
      new ReadOnlyObjectWrapper<>(this, "detail", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final WorkLine line = new WorkLine();
  private Optional<ReviewDraft> draft = Optional.empty();
  private OptionalLong read = OptionalLong.empty();

  public KpiReviewsViewModel(KpiReviewServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
  }

  /// @param usual what a review is mostly wanted of now
  public record Listed(
      List<Row> rows, List<Member> members, List<Period> closed, Period usual, LocalDate today) {}

  public record Row(KpiReview review, List<ActionItem> agreed) {
    long late(LocalDate today) {
      return agreed.stream().filter(each -> each.isLate(today)).count();
    }

    long open() {
      return agreed.stream().filter(each -> each.done().isEmpty()).count();
    }
  }

  /// Empty before they were read.
  public ReadOnlyObjectProperty<Optional<Listed>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /// Empty while the list is shown.
  public ReadOnlyObjectProperty<Optional<ReviewDetail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  KpiReviewServices services() {
    return services;
  }

  Optional<ReviewDraft> draft() {
    return draft;
  }

  /// Called when the screen comes to the front.
  public void visit() {
    if (read.equals(OptionalLong.of(services.reviews().changes()))) {
      return;
    }
    refreshList();
    if (detail.get().isPresent()) {
      act("kpireview.task.reading", (now, _) -> now, _ -> {});
    }
  }

  private void refreshList() {
    queue(
        "kpireview.task.reading",
        _ -> {
          long changes = services.reviews().changes();
          List<KpiReview> all = services.reviews().all();
          List<Row> rows = new ArrayList<>();
          all.forEach(each -> rows.add(new Row(each, services.reviews().agreed(each))));
          return new Read(
              changes,
              new Listed(
                  rows,
                  services.reviews().members(),
                  List.of(),
                  services.reviews().usualPeriod(all),
                  services.reviews().today()));
        },
        found -> {
          read = OptionalLong.of(found.changes());
          listed.set(Optional.of(found.listed()));
        });
  }

  private record Read(long changes, Listed listed) {}

  /// Begins the review of a sheet, or goes on with the one that there is.
  public void prepare(SheetQuery wanted) {
    queue(
        "kpireview.task.counting",
        monitor ->
            detail(
                services
                    .reading()
                    .ask(
                        monitor,
                        values ->
                            services
                                .reviews()
                                .prepare(values, wanted.period(), wanted.scope(), monitor))),
        this::open);
  }

  /// Begins the team's review that is mostly wanted now, or goes on with it.
  public void prepareUsual() {
    keep();
    queue(
        "kpireview.task.reading",
        _ -> services.reviews().usualPeriod(services.reviews().all()),
        usual -> prepare(new SheetQuery(usual, Scope.TEAM)));
  }

  public void open(UUID id) {
    keep();
    queue("kpireview.task.reading", _ -> detail(services.reviews().require(id)), this::open);
  }

  private void open(ReviewDetail opened) {
    draft = Optional.of(new ReviewDraft(opened.review()));
    // so that the page is made anew
    detail.set(Optional.empty());
    detail.set(Optional.of(opened));
  }

  private ReviewDetail detail(KpiReview review) {
    return new ReviewDetail(
        review,
        services.reviews().asked(review),
        services.reviews().agreed(review),
        services.cases().apply(review.id()),
        services.reviews().members(),
        services.reviews().today());
  }

  /// Back to the list; what was written is kept.
  public void leave() {
    keep();
    queue(
        "kpireview.task.reading",
        _ -> true,
        _ -> {
          draft = Optional.empty();
          detail.set(Optional.empty());
        });
    refreshList();
  }

  /// Keeps what was written, if something was.
  public void keep() {
    if (isChanged()) {
      act("kpireview.task.keeping", (now, _) -> now, _ -> {});
    }
  }

  private boolean isChanged() {
    return detail.get().isPresent()
        && draft.isPresent()
        && !detail.get().get().review().isHeld()
        && draft.get().differs(detail.get().get().review());
  }

  /// Counts the numbers anew; what was written stays.
  public void refresh(Runnable then) {
    act(
        "kpireview.task.counting",
        (now, monitor) ->
            services
                .reading()
                .ask(monitor, values -> services.reviews().refresh(now, values, monitor)),
        _ -> then.run());
  }

  public void hold(Runnable then) {
    act("kpireview.task.keeping", (now, _) -> services.reviews().hold(now), _ -> then.run());
  }

  public void takeUp() {
    change(now -> services.reviews().takeUp(now));
  }

  public void done(ActionItem item) {
    change(now -> services.reviews().done(now, item));
  }

  public void stillOpen(ActionItem item, LocalDate due) {
    change(now -> services.reviews().stillOpen(now, item, due));
  }

  public void dropped(ActionItem item, String reason) {
    change(now -> services.reviews().dropped(now, item, reason));
  }

  public void unanswer(UUID action) {
    change(now -> services.reviews().unanswer(now, action));
  }

  public void agree(String name, String title, Optional<UUID> owner, LocalDate due, Runnable then) {
    act(
        "kpireview.task.keeping",
        (now, _) -> {
          services.reviews().agree(now, name, title, owner, due);
          return now;
        },
        _ -> then.run());
  }

  public void disagree(ActionItem item) {
    change(
        now -> {
          services.reviews().disagree(now, item);
          return now;
        });
  }

  /// Done or not done; also after the review was held.
  public void toggle(ActionItem item) {
    change(
        now -> {
          if (item.done().isPresent()) {
            services.actions().reopen(item);
          } else {
            services.actions().finish(item);
          }
          return now;
        });
  }

  /// Begins a finding of an indicator, or of none.
  public void find(Optional<String> indicator) {
    draft.ifPresent(
        now ->
            now.lines()
                .add(new ReviewDraft.Line(new ReviewFinding(indicator, new Finding("", "")))));
  }

  public void remove(KpiReview review, Consumer<KpiReview> then) {
    queue(
        "kpireview.task.keeping",
        _ -> {
          services.reviews().remove(review);
          return review;
        },
        removed -> {
          draft = Optional.empty();
          detail.set(Optional.empty());
          refreshList();
          then.accept(removed);
        });
  }

  public void putBack(KpiReview removed) {
    queue("kpireview.task.keeping", _ -> services.reviews().putBack(removed), _ -> refreshList());
  }

  public void write(
      UUID id, KpiMinutesForm form, KpiMinutesWords words, Path file, Runnable written) {
    keep();
    queue(
        "kpireview.task.writing",
        _ -> services.minutes().write(id, form, words, file),
        _ -> written.run());
  }

  public void chat(UUID id, KpiMinutesWords words, Consumer<String> then) {
    keep();
    queue("kpireview.task.writing", _ -> services.minutes().chat(id, words), then);
  }

  private void change(UnaryOperator<KpiReview> work) {
    act("kpireview.task.keeping", (now, _) -> work.apply(now), _ -> {});
  }

  private interface Step {
    KpiReview take(KpiReview now, Monitor monitor);
  }

  /// Does something with the open review, after what was written is kept.
  private void act(String key, Step step, Consumer<ReviewDetail> then) {
    line.add(
        () -> {
          if (detail.get().isEmpty() || draft.isEmpty()) {
            line.next();
            return;
          }
          KpiReview known = detail.get().get().review();
          List<ReviewFinding> findings = draft.get().findings();
          String decided = draft.get().decided();
          boolean isChanged = isChanged();
          run(
              key,
              monitor -> {
                KpiReview before =
                    isChanged ? services.reviews().write(known, findings, decided) : known;
                KpiReview stored = services.reviews().require(known.id());
                try {
                  return new Came(
                      detail(step.take(isChanged ? before : stored, monitor)), Optional.empty());
                } catch (ProblemException refused) {
                  // what was written has been kept all the same
                  return new Came(
                      detail(services.reviews().require(known.id())),
                      Optional.of(refused.problem()));
                }
              },
              came -> {
                if (detail
                    .get()
                    .filter(each -> each.review().id().equals(known.id()))
                    .isPresent()) {
                  detail.set(Optional.of(came.detail()));
                }
                came.refused().ifPresentOrElse(this::tell, () -> then.accept(came.detail()));
              });
        });
  }

  private record Came(ReviewDetail detail, Optional<Problem> refused) {}

  private <T> void queue(String key, Work<T> work, Consumer<T> then) {
    line.add(() -> run(key, work, then));
  }

  private <T> void run(String key, Work<T> work, Consumer<T> then) {
    problem.set(Optional.empty());
    tasks.run(key, work).onSuccess(then).onProblem(this::tell).onEnd(line::next);
  }

  private void tell(Problem trouble) {
    problem.set(Optional.of(trouble));
  }
}

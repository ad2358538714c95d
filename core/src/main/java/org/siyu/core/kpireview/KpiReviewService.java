package org.siyu.core.kpireview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.actions.ActionService;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.campaign.Finding;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;

/// What a person does with reviews: prepare, count anew, write, ask after what was agreed, agree,
/// hold.
public final class KpiReviewService {
  private final KpiReviewRepository repository;
  private final ReviewCounting counting;
  private final ActionService actions;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  /// @param clock in the workspace's time zone
  public KpiReviewService(
      KpiReviewRepository repository,
      ReviewCounting counting,
      ActionService actions,
      Ids ids,
      Supplier<String> actor,
      Clock clock) {
    this.repository = repository;
    this.counting = counting;
    this.actions = actions;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// An item of an earlier review that is asked about.
  ///
  /// @param item as it is now
  /// @param from the review that agreed on it
  public record Asked(ActionItem item, KpiReview from, Optional<ReviewAnswer> answer) {}

  /// Counts the changes of the store.
  public long changes() {
    return repository.changes();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  public List<Member> members() {
    return counting.sheets().members();
  }

  private Catalogue catalogue() {
    return counting.sheets().catalogue();
  }

  /// The latest period first.
  public List<KpiReview> all() {
    return repository.all(catalogue()).stream().sorted().toList();
  }

  public Optional<KpiReview> find(UUID id) {
    return repository.find(id, catalogue());
  }

  /// @throws ProblemException [KpiReviewProblem#NOT_FOUND]
  public KpiReview require(UUID id) {
    return find(id).orElseThrow(() -> new ProblemException(Problem.of(KpiReviewProblem.NOT_FOUND)));
  }

  public Optional<KpiReview> find(Period period, Scope scope) {
    return all().stream()
        .filter(each -> each.period().equals(period) && each.scope().equals(scope))
        .findFirst();
  }

  /// What a review is mostly wanted of: the last month that is over and has none yet, or else the
  /// month of now.
  public Period usualPeriod(List<KpiReview> all) {
    Period month = Period.of(PeriodKind.MONTH, today());
    boolean isThere =
        all.stream()
            .anyMatch(
                each -> each.period().equals(month.previous()) && each.scope().equals(Scope.TEAM));
    return isThere ? month : month.previous();
  }

  /// Begins a review with its numbers, or goes on with the one that there is.
  ///
  /// @throws ProblemException [KpiReviewProblem#NOT_BEGUN]
  public KpiReview prepare(IndicatorValues values, Period period, Scope scope, Monitor monitor) {
    if (Span.upTo(period, today()).isEmpty()) {
      throw new ProblemException(Problem.of(KpiReviewProblem.NOT_BEGUN, period.text()));
    }
    Optional<KpiReview> there = find(period, scope);
    if (there.isPresent()) {
      return there.get();
    }
    LocalDateTime at = now();
    return saved(
        new KpiReview(
            ids.next(),
            period,
            scope,
            counting.count(values, period, scope, monitor),
            List.of(),
            "",
            List.of(),
            Optional.empty(),
            new KpiReview.Revision(0, at, actor.get(), at, actor.get())));
  }

  /// Counts its numbers anew; what people wrote stays.
  ///
  /// @throws ProblemException [KpiReviewProblem#HELD]
  public KpiReview refresh(KpiReview review, IndicatorValues values, Monitor monitor) {
    requireOpen(review);
    return saved(review.with(counting.count(values, review.period(), review.scope(), monitor)));
  }

  /// Keeps what was written; findings without a word are left out.
  ///
  /// @throws ProblemException [KpiReviewProblem#HELD], [KpiReviewProblem#TOO_LONG],
  ///   [KpiReviewProblem#TOO_MANY_FINDINGS], [KpiReviewProblem#CHANGED_MEANWHILE]
  public KpiReview write(KpiReview review, List<ReviewFinding> found, String decided) {
    requireOpen(review);
    List<ReviewFinding> findings = found.stream().filter(each -> !each.isBlank()).toList();
    if (findings.size() > KpiReview.MOST_FINDINGS) {
      throw new ProblemException(
          Problem.of(KpiReviewProblem.TOO_MANY_FINDINGS, KpiReview.MOST_FINDINGS));
    }
    for (ReviewFinding finding : findings) {
      requireShort(finding.text().data(), Finding.LONGEST);
      requireShort(finding.text().insight(), Finding.LONGEST);
    }
    requireShort(decided, KpiReview.LONGEST_DECISIONS);
    return saved(review.written(findings, decided.strip()));
  }

  private static void requireShort(String text, int longest) {
    if (text.length() > longest) {
      throw new ProblemException(Problem.of(KpiReviewProblem.TOO_LONG, longest));
    }
  }

  /// What earlier reviews of the same scope have agreed on and is open, and what was answered here.
  /// Of one that was held: what was answered.
  public List<Asked> asked(KpiReview review) {
    List<Asked> asked = new ArrayList<>();
    for (KpiReview earlier : all().reversed()) {
      if (!earlier.scope().equals(review.scope()) || !earlier.isBefore(review)) {
        continue;
      }
      for (ActionItem item : actions.of(earlier.id())) {
        Optional<ReviewAnswer> answer = review.answer(item.id());
        if (answer.isPresent() || (!review.isHeld() && item.done().isEmpty())) {
          asked.add(new Asked(item, earlier, answer));
        }
      }
    }
    return asked;
  }

  /// It was done.
  ///
  /// @throws ProblemException [KpiReviewProblem#HELD], and as [ActionService#change]
  public KpiReview done(KpiReview review, ActionItem item) {
    return answer(
        review, item, ReviewAnswer.Kind.DONE, item.dueOn(), "", () -> actions.finish(item));
  }

  /// It stays open until a day.
  ///
  /// @throws ProblemException [KpiReviewProblem#DAY_PASSED], [KpiReviewProblem#HELD], and as
  ///   [ActionService#change]
  public KpiReview stillOpen(KpiReview review, ActionItem item, LocalDate due) {
    if (due.isBefore(today())) {
      throw new ProblemException(Problem.of(KpiReviewProblem.DAY_PASSED));
    }
    return answer(
        review,
        item,
        ReviewAnswer.Kind.STILL_OPEN,
        due,
        "",
        () -> {
          if (!due.equals(item.dueOn())) {
            actions.change(item.dueOn(due));
          }
        });
  }

  /// It is given up.
  ///
  /// @throws ProblemException [KpiReviewProblem#HELD], and as [ActionService#drop]
  public KpiReview dropped(KpiReview review, ActionItem item, String reason) {
    return answer(
        review,
        item,
        ReviewAnswer.Kind.DROPPED,
        item.dueOn(),
        reason.strip(),
        () -> actions.drop(item, reason));
  }

  private KpiReview answer(
      KpiReview review,
      ActionItem item,
      ReviewAnswer.Kind kind,
      LocalDate due,
      String reason,
      Runnable change) {
    requireOpen(review);
    return repository.asOne(
        () -> {
          change.run();
          List<ReviewAnswer> answers = new ArrayList<>(review.answers());
          answers.removeIf(each -> each.action().equals(item.id()));
          answers.add(
              new ReviewAnswer(
                  item.id(),
                  item.title(),
                  item.owner(),
                  kind,
                  item.dueOn(),
                  due,
                  reason,
                  now(),
                  actor.get()));
          return saved(review.answering(answers));
        });
  }

  /// Takes an answer back: the item is open again and due when it was.
  ///
  /// @throws ProblemException [KpiReviewProblem#HELD], and as [ActionService#change]
  public KpiReview unanswer(KpiReview review, UUID action) {
    requireOpen(review);
    Optional<ReviewAnswer> answer = review.answer(action);
    if (answer.isEmpty()) {
      return review;
    }
    return repository.asOne(
        () -> {
          actions
              .find(action)
              .ifPresent(
                  item ->
                      actions.change(
                          item.withDone(Optional.empty()).dueOn(answer.get().dueBefore())));
          return saved(
              review.answering(
                  review.answers().stream()
                      .filter(each -> !each.action().equals(action))
                      .toList()));
        });
  }

  /// What was agreed in it, the earliest due first.
  public List<ActionItem> agreed(KpiReview review) {
    return actions.of(review.id());
  }

  /// Agrees on something to do; it stands on Today of its owner.
  ///
  /// @param name the review's, as people read it beside the item
  /// @throws ProblemException [KpiReviewProblem#HELD], and as [ActionService#add]
  public ActionItem agree(
      KpiReview review, String name, String title, Optional<UUID> owner, LocalDate due) {
    requireOpen(review);
    return actions.add(
        new ActionSource(ActionSource.Kind.KPI_REVIEW, review.id(), name), title, owner, due);
  }

  /// Takes an item out again that was agreed by mistake.
  ///
  /// @throws ProblemException [KpiReviewProblem#HELD]
  public void disagree(KpiReview review, ActionItem item) {
    requireOpen(review);
    actions.remove(item.id());
  }

  /// Ends it: from now on it stays as it is.
  ///
  /// @throws ProblemException [KpiReviewProblem#HELD], [KpiReviewProblem#QUESTIONS_OPEN]
  public KpiReview hold(KpiReview review) {
    requireOpen(review);
    long open = asked(review).stream().filter(each -> each.answer().isEmpty()).count();
    if (open > 0) {
      throw new ProblemException(Problem.of(KpiReviewProblem.QUESTIONS_OPEN, open));
    }
    return saved(review.with(Optional.of(new KpiReview.Held(now(), actor.get()))));
  }

  /// Takes the end back, right after it was set by mistake. The numbers stay.
  public KpiReview takeUp(KpiReview review) {
    return saved(review.with(Optional.empty()));
  }

  /// Removes one that was not held. What was agreed in it stays to be done.
  ///
  /// @throws ProblemException [KpiReviewProblem#HELD]
  public void remove(KpiReview review) {
    requireOpen(review);
    repository.remove(review.id());
  }

  /// Puts one back that was removed.
  public KpiReview putBack(KpiReview removed) {
    KpiReview.Revision was = removed.revision();
    return saved(
        removed.with(
            new KpiReview.Revision(
                0, was.createdAt(), was.createdBy(), was.changedAt(), was.changedBy())));
  }

  private static void requireOpen(KpiReview review) {
    if (review.isHeld()) {
      throw new ProblemException(Problem.of(KpiReviewProblem.HELD, review.period().text()));
    }
  }

  private KpiReview saved(KpiReview review) {
    KpiReview kept = review.with(review.revision().next(now(), actor.get()));
    repository.save(kept);
    return kept;
  }
}

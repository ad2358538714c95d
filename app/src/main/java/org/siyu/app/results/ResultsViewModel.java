package org.siyu.app.results;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.Choices;
import org.siyu.core.content.ContentRow;
import org.siyu.core.results.OrderCredits;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultRate;
import org.siyu.core.results.ResultTrait;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.Tier;

/// What came of published content: which part of it is looked at, and what that comes to.
public final class ResultsViewModel {
  private final ResultServices services;
  private final Tasks tasks;
  private final EntryViewModel entry;
  private final ResultImportModel imports;
  private final ObjectProperty<ResultPage> page =
      new SimpleObjectProperty<>(this, "page", ResultPage.OVERVIEW);
  private final ReadOnlyObjectWrapper<Scope> scope =
      new ReadOnlyObjectWrapper<>(this, "scope", Scope.USUAL);
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OrderCredits>> credits =
      new ReadOnlyObjectWrapper<>(this, "credits", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private OptionalLong read = OptionalLong.empty();
  private List<ContentRow> published = List.of();
  private int asked;

  /// An hour of a day of the week.
  public record Slot(DayOfWeek day, int hour) {
    boolean contains(ContentRow item) {
      LocalDateTime start = item.plan().start();
      return start.getDayOfWeek() == day && start.getHour() == hour;
    }
  }

  /// What is looked at.
  ///
  /// @param channels codes; empty for all
  /// @param days how long after publishing an order counts
  /// @param slot narrows the list of items alone
  public record Scope(
      ResultSpan span,
      Set<String> channels,
      ResultRate rate,
      ResultTrait trait,
      int days,
      Optional<Slot> slot) {
    static final Scope USUAL =
        new Scope(
            ResultSpan.QUARTER,
            Set.of(),
            ResultRate.OPEN,
            ResultTrait.CHANNEL,
            3,
            Optional.empty());

    Scope with(ResultSpan wanted) {
      return new Scope(wanted, channels, rate, trait, days, slot);
    }

    Scope withChannels(Set<String> wanted) {
      return new Scope(span, wanted, rate, trait, days, slot);
    }

    Scope with(ResultRate wanted) {
      return new Scope(span, channels, wanted, trait, days, slot);
    }

    Scope with(ResultTrait wanted) {
      return new Scope(span, channels, rate, wanted, days, slot);
    }

    Scope withDays(int wanted) {
      return new Scope(span, channels, rate, trait, wanted, slot);
    }

    Scope with(Optional<Slot> wanted) {
      return new Scope(span, channels, rate, trait, days, wanted);
    }
  }

  /// @param published what went out in the scope, with results or without
  /// @param before the span before this one; without results where there is none
  /// @param isEver whether anything at all was published
  public record Shown(
      DateRange days,
      List<ContentRow> published,
      ResultAnalysis analysis,
      ResultAnalysis before,
      Choices choices,
      List<Tier> tiers,
      boolean isEver) {
    public long withoutResults() {
      return published.stream().filter(item -> item.results().isEmpty()).count();
    }
  }

  public ResultsViewModel(ResultServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
    this.entry = new EntryViewModel(services, tasks, this::refresh, this::tell);
    this.imports = new ResultImportModel(services, tasks, this::refresh, this::tell);
  }

  public EntryViewModel entry() {
    return entry;
  }

  public ResultImportModel imports() {
    return imports;
  }

  public ObjectProperty<ResultPage> pageProperty() {
    return page;
  }

  public ReadOnlyObjectProperty<Scope> scopeProperty() {
    return scope.getReadOnlyProperty();
  }

  public Scope scope() {
    return scope.get();
  }

  /// Empty until the store was read.
  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Orders after content; empty while they are counted.
  public ReadOnlyObjectProperty<Optional<OrderCredits>> creditsProperty() {
    return credits.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public ResultServices services() {
    return services;
  }

  private void tell(Problem trouble) {
    problem.set(Optional.of(trouble));
    problem.set(Optional.empty());
  }

  public LocalDateTime now() {
    return LocalDateTime.now(services.clock());
  }

  /// Reads the store anew where it was changed since.
  public void visit() {
    if (!read.equals(OptionalLong.of(services.results().changes()))) {
      refresh();
    }
  }

  /// Reads the store anew.
  public void refresh() {
    read = OptionalLong.of(services.results().changes());
    tasks
        .run("results.task.loading", _ -> services.results().published())
        .onSuccess(
            found -> {
              published = found;
              entry.show(found);
              analyse();
              count();
            })
        .onProblem(this::tell);
  }

  /// Looks at another part; an item's page and figures follow.
  public void look(UnaryOperator<Scope> change) {
    Scope before = scope.get();
    Scope wanted = change.apply(before);
    if (wanted.equals(before)) {
      return;
    }
    scope.set(wanted);
    boolean isNarrowed =
        wanted.span() != before.span() || !wanted.channels().equals(before.channels());
    if (isNarrowed) {
      analyse();
    }
    if (isNarrowed || wanted.days() != before.days()) {
      count();
    }
  }

  private void analyse() {
    Scope wanted = scope.get();
    List<ContentRow> all = published;
    LocalDate today = now().toLocalDate();
    tasks
        .run("results.task.loading", _ -> shown(wanted, all, today))
        .onSuccess(
            made -> {
              if (wanted.equals(scope.get()) || isSamePart(wanted, scope.get())) {
                shown.set(Optional.of(made));
              }
            })
        .onProblem(this::tell);
  }

  private static boolean isSamePart(Scope one, Scope other) {
    return one.span() == other.span() && one.channels().equals(other.channels());
  }

  private Shown shown(Scope wanted, List<ContentRow> all, LocalDate today) {
    List<ContentRow> within = part(all, wanted, wanted.span().until(today));
    Optional<DateRange> earlier = wanted.span().before(today);
    DateRange days =
        wanted
            .span()
            .until(today)
            .orElseGet(
                () ->
                    within.isEmpty()
                        ? new DateRange(today, today)
                        : new DateRange(
                            within.getFirst().plan().day(), within.getLast().plan().day()));
    return new Shown(
        days,
        within,
        ResultAnalysis.of(within),
        ResultAnalysis.of(earlier.isEmpty() ? List.of() : part(all, wanted, earlier)),
        services.results().lists(),
        services.tiers().get(),
        !all.isEmpty());
  }

  private static List<ContentRow> part(
      List<ContentRow> all, Scope wanted, Optional<DateRange> days) {
    Predicate<ContentRow> isWithin =
        item -> days.isEmpty() || days.get().contains(item.plan().day());
    Predicate<ContentRow> isOfChannel =
        item -> wanted.channels().isEmpty() || wanted.channels().contains(item.channel());
    return all.stream().filter(isWithin.and(isOfChannel)).toList();
  }

  /// Orders are counted apart: there may be a million of them.
  private void count() {
    Scope wanted = scope.get();
    List<ContentRow> within = part(published, wanted, wanted.span().until(now().toLocalDate()));
    int ticket = ++asked;
    credits.set(Optional.empty());
    tasks
        .run(
            "results.task.counting",
            monitor -> services.results().credits(within, wanted.days(), monitor))
        .onSuccess(
            counted -> {
              if (ticket == asked) {
                credits.set(Optional.of(counted));
              }
            })
        .onProblem(this::tell);
  }

  /// Shows the items that went out in an hour of the week.
  public void openSlot(Slot slot) {
    look(was -> was.with(Optional.of(slot)));
    page.set(ResultPage.ITEMS);
  }
}

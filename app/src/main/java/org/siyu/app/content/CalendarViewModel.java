package org.siyu.app.content;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;

/// The content calendar's state: which view, which day, which items, which of them are selected.
/// What is done with items is with [PlanEdits].
///
/// Only the days in sight are read, in the background; what was in sight stays until then.
public final class CalendarViewModel {
  private final ContentServices services;
  private final Tasks tasks;
  private final PlanEdits edits;
  private final PlanViews views;
  private final PlanCaps caps;
  private final ReadOnlyObjectWrapper<CalendarMode> mode =
      new ReadOnlyObjectWrapper<>(this, "mode", CalendarMode.MONTH);
  private final ReadOnlyObjectWrapper<LocalDate> day;
  private final ReadOnlyObjectWrapper<ContentQuery> query =
      new ReadOnlyObjectWrapper<>(this, "query", ContentQuery.ALL);
  private final ReadOnlyObjectWrapper<PlanPage> page;
  private final ReadOnlyObjectWrapper<PlanLists> lists =
      new ReadOnlyObjectWrapper<>(this, "lists", PlanLists.NONE);
  private final ReadOnlyObjectWrapper<Set<ContentId>> selection =
      new ReadOnlyObjectWrapper<>(this, "selection", Set.of());
  private final ObjectProperty<Set<AgendaFigure>> figures =
      new SimpleObjectProperty<>(this, "figures", AgendaFigure.USUAL);
  private final ReadOnlyObjectWrapper<Optional<DraftForm>> draft =
      new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ContentId>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  /// Rises with each change of what is to be seen.
  private final ReadOnlyIntegerWrapper sight = new ReadOnlyIntegerWrapper(this, "sight", 0);

  private OptionalLong read = OptionalLong.empty();
  private boolean isLoaded;
  private int asked;

  public CalendarViewModel(ContentServices services, Tasks tasks) {
    this(services, tasks, CapWatch.NONE);
  }

  public CalendarViewModel(ContentServices services, Tasks tasks, CapWatch watch) {
    this.services = services;
    this.tasks = tasks;
    this.day = new ReadOnlyObjectWrapper<>(this, "day", today());
    this.page = new ReadOnlyObjectWrapper<>(this, "page", PlanPage.empty(today()));
    this.caps = new PlanCaps(watch, services.items(), tasks, this::seen);
    this.edits = new PlanEdits(services, tasks, this::changed, this::tell);
    this.views =
        new PlanViews(
            services.views(),
            tasks,
            this::mode,
            this::query,
            (wanted, asked) -> {
              ask(_ -> asked);
              show(wanted);
            },
            this::tell);
  }

  public PlanViews views() {
    return views;
  }

  public PlanCaps caps() {
    return caps;
  }

  public PlanEdits edits() {
    return edits;
  }

  public ReadOnlyObjectProperty<ContentQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<PlanLists> listsProperty() {
    return lists.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Set<ContentId>> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /// The columns of the list.
  public ObjectProperty<Set<AgendaFigure>> figuresProperty() {
    return figures;
  }

  /// The new item that is being written.
  public ReadOnlyObjectProperty<Optional<DraftForm>> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// The item that is to be seen in full.
  public ReadOnlyObjectProperty<Optional<ContentId>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// The latest trouble.
  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty sightProperty() {
    return sight.getReadOnlyProperty();
  }

  public CalendarMode mode() {
    return mode.get();
  }

  /// The day that keys work on; always in sight.
  public LocalDate day() {
    return day.get();
  }

  public PlanPage page() {
    return page.get();
  }

  public PlanLists lists() {
    return lists.get();
  }

  public ContentQuery query() {
    return query.get();
  }

  /// Also of items that are about to come into sight.
  public Set<ContentId> selection() {
    return selection.get();
  }

  /// Whether anything was read yet.
  public boolean isLoaded() {
    return isLoaded;
  }

  public LocalDate today() {
    return now().toLocalDate();
  }

  public LocalDateTime now() {
    return LocalDateTime.now(services.clock());
  }

  /// Reads the store anew where it was changed since.
  public void visit() {
    if (!read.equals(OptionalLong.of(services.items().changes()))) {
      refresh();
    }
  }

  /// Reads lists and items anew.
  public void refresh() {
    read = OptionalLong.of(services.items().changes());
    readLists(this::seen);
    views.read();
    load();
  }

  private void readLists(Runnable then) {
    tasks
        .run("content.task.loading", _ -> PlanLists.read(services))
        .onSuccess(
            found -> {
              lists.set(found);
              then.run();
            })
        .onProblem(this::tell);
  }

  private void changed() {
    read = OptionalLong.of(services.items().changes());
    load();
  }

  private void load() {
    int question = ++asked;
    DateRange wanted = mode().days(day());
    ContentQuery query = query().within(wanted);
    tasks
        .run("content.task.loading", _ -> PlanPage.read(services, wanted, query))
        .onSuccess(
            found -> {
              if (question == asked) {
                take(found);
              }
            })
        .onProblem(this::tell);
  }

  private void take(PlanPage found) {
    isLoaded = true;
    page.set(found);
    seen();
    caps.look(found.days());
  }

  private void tell(Problem trouble) {
    problem.set(Optional.empty());
    problem.set(Optional.of(trouble));
  }

  private void seen() {
    sight.set(sight.get() + 1);
  }

  public void show(CalendarMode wanted) {
    show(wanted, day());
  }

  public void show(CalendarMode wanted, LocalDate at) {
    boolean isElsewhere = !wanted.days(at).equals(page().days());
    mode.set(wanted);
    day.set(at);
    if (isElsewhere) {
      load();
    }
    seen();
  }

  /// Goes to a day; the days in sight follow.
  public void go(LocalDate wanted) {
    show(mode(), wanted);
  }

  public void turn(int periods) {
    selection.set(Set.of());
    go(mode().turned(day(), periods));
  }

  public void goToday() {
    go(today());
  }

  public void ask(UnaryOperator<ContentQuery> change) {
    ContentQuery wanted = change.apply(query());
    if (!wanted.equals(query())) {
      query.set(wanted);
      selection.set(Set.of());
      load();
    }
  }

  /// Shows all items again.
  public void clearFilters() {
    ask(_ -> ContentQuery.ALL);
  }

  public void select(Collection<ContentId> wanted) {
    selection.set(new LinkedHashSet<>(wanted));
    seen();
  }

  public void select(ContentRow row) {
    select(List.of(row.id()));
  }

  /// Takes an item into the selection, or out of it.
  public void toggle(ContentRow row) {
    Set<ContentId> wanted = new LinkedHashSet<>(selection());
    if (!wanted.remove(row.id())) {
      wanted.add(row.id());
    }
    select(wanted);
  }

  /// Takes all items in sight between those selected and another one into the selection.
  public void extendTo(ContentRow row) {
    List<ContentId> all = page().rows().stream().map(ContentRow::id).toList();
    int from = selection().stream().mapToInt(all::indexOf).filter(at -> at >= 0).min().orElse(0);
    int to = all.indexOf(row.id());
    Set<ContentId> wanted = new LinkedHashSet<>(selection());
    wanted.addAll(all.subList(Math.min(from, to), Math.max(from, to) + 1));
    select(wanted);
  }

  public void selectAll() {
    DateRange period = mode().period(day());
    select(
        page().rows().stream()
            .filter(row -> period.contains(row.plan().day()))
            .map(ContentRow::id)
            .toList());
  }

  public List<ContentRow> selected() {
    return page().rows().stream().filter(row -> selection().contains(row.id())).toList();
  }

  /// The one item that is selected.
  public Optional<ContentRow> single() {
    List<ContentRow> rows = selected();
    return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  /// Goes on to the next item of the day, or the one before.
  ///
  /// @return false at the end, where nothing is selected any more
  public boolean walk(int step) {
    List<ContentRow> rows = page().on(day());
    int at =
        rows.stream()
            .filter(row -> selection().contains(row.id()))
            .mapToInt(rows::indexOf)
            .findFirst()
            .orElse(step > 0 ? -1 : rows.size());
    int next = at + step;
    boolean isThere = next >= 0 && next < rows.size();
    select(isThere ? List.of(rows.get(next).id()) : List.of());
    return isThere;
  }

  /// Begins a new item on the day that keys work on.
  public void draft() {
    draft(proposed(day()));
  }

  LocalDateTime proposed(LocalDate on) {
    return DraftForm.proposed(on, now());
  }

  /// Begins a new item, as soon as it is known what it can be made of.
  public void draft(LocalDateTime start) {
    if (lists().acting().isPresent()) {
      begin(start);
    } else {
      readLists(() -> begin(start));
    }
  }

  private void begin(LocalDateTime start) {
    draft.set(Optional.of(DraftForm.at(start, lists(), query())));
  }

  /// Keeps the new item; trouble is shown at its fields.
  public void keepDraft() {
    draft.get().ifPresent(form -> edits.create(form, this::leaveDraft));
  }

  public void leaveDraft() {
    draft.set(Optional.empty());
  }

  /// Moves an item to a moment; where it is one of several that are selected, all go as far.
  void moveTo(ContentRow row, LocalDateTime start) {
    moveBy(row, Duration.between(row.plan().start(), start));
  }

  void moveBy(ContentRow row, Duration by) {
    if (!by.isZero()) {
      edits.shift(selection().contains(row.id()) ? selection() : Set.of(row.id()), by);
      go(row.plan().start().plus(by).toLocalDate());
    }
  }

  /// Removes what is selected, as far as it is in sight.
  public void remove() {
    edits.remove(selected().stream().map(ContentRow::id).toList());
  }

  /// Copies what is selected to the day after the one it is on.
  public void duplicate() {
    LocalDate from = single().map(row -> row.plan().day()).orElse(day());
    edits.copy(selection(), from, from.plusDays(1));
  }

  /// Shows an item in full.
  public void open(ContentId id) {
    opened.set(Optional.empty());
    opened.set(Optional.of(id));
  }
}

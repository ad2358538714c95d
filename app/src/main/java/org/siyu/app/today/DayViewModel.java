package org.siyu.app.today;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.siyu.app.task.RunningTask;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;
import org.siyu.core.today.DayAbsence;
import org.siyu.core.today.DayAlarms;
import org.siyu.core.today.DayAlerts;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayReceipt;
import org.siyu.core.today.DayUrgency;
import org.siyu.core.today.TeamDay;

/// The day's list of one member, and what is done with it. It is that of who works here now, until
/// somebody looks at a colleague's.
public final class DayViewModel {
  /// What others do and what is planned changes slowly.
  private static final Duration BETWEEN_ALERTS = Duration.ofMinutes(10);

  private final DayServices services;
  private final Tasks tasks;
  private final DayNews news;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final BooleanProperty team = new SimpleBooleanProperty(this, "team", false);
  private final ReadOnlyObjectWrapper<DayAlerts> alerts =
      new ReadOnlyObjectWrapper<>(this, "alerts", DayAlerts.NONE);
  private final ReadOnlyObjectWrapper<Optional<DayAbsence>> absence =
      new ReadOnlyObjectWrapper<>(this, "absence", Optional.empty());
  private final DayAlarms alarms = new DayAlarms();
  private final Map<UUID, Optional<DayAbsence>> arrived = new HashMap<>();
  private Optional<RunningTask<DayAlerts>> looking = Optional.empty();
  private Optional<LocalDateTime> lookedAt = Optional.empty();
  private Optional<UUID> colleague = Optional.empty();
  private List<DayReceipt> latest = List.of();

  public DayViewModel(DayServices services, Tasks tasks, DayNews news) {
    this.services = services;
    this.tasks = tasks;
    this.news = news;
  }

  /// @param member whose day it is
  /// @param acting who works here now
  public record Shown(TeamDay day, Member member, Member acting) {
    public boolean isOwn() {
      return member.id().equals(acting.id());
    }

    public Map<DayUrgency, List<DayEntry>> sections() {
      return day.sections(member);
    }

    public int count(DayUrgency urgency) {
      return sections().getOrDefault(urgency, List.of()).size();
    }
  }

  /// @param customers as they are now, without those that are gone
  public record Opened(DayEntry entry, List<CustomerRow> customers) {
    public Opened {
      customers = List.copyOf(customers);
    }
  }

  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// The entry that one looks into.
  public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// What is good to know beside what is due; read a moment after the list.
  public ReadOnlyObjectProperty<DayAlerts> alertsProperty() {
    return alerts.getReadOnlyProperty();
  }

  /// What fell due while the program was closed, of who works here now; until it was put away.
  public ReadOnlyObjectProperty<Optional<DayAbsence>> absenceProperty() {
    return absence.getReadOnlyProperty();
  }

  public void dismissAbsence() {
    shown.get().ifPresent(now -> arrived.put(now.acting().id(), Optional.empty()));
    absence.set(Optional.empty());
  }

  /// Whether the whole team is looked at.
  public BooleanProperty teamProperty() {
    return team;
  }

  /// Reads the day as it is now; who works here now sees the own one.
  public void visit() {
    colleague = Optional.empty();
    refresh();
  }

  public void refresh() {
    refresh(_ -> {});
  }

  private void refresh(Consumer<Shown> then) {
    Optional<UUID> whose = colleague;
    Set<UUID> known = Set.copyOf(arrived.keySet());
    tasks
        .run(
            "today.task.day",
            monitor -> {
              TeamDay day = services.read().apply(monitor);
              Member acting = services.members().acting();
              Shown read = new Shown(day, whose.flatMap(day::member).orElse(acting), acting);
              return new Read(read, known.contains(acting.id()) ? Optional.empty() : arrive(read));
            })
        .onSuccess(
            all -> {
              Shown read = all.shown();
              UUID acting = read.acting().id();
              arrived.putIfAbsent(acting, all.absence());
              arrived.computeIfPresent(
                  acting, (_, before) -> before.flatMap(each -> each.stillOpen(read.day())));
              problem.set(Optional.empty());
              shown.set(Optional.of(read));
              absence.set(arrived.getOrDefault(acting, Optional.empty()));
              follow(read);
              lookAround(read);
              then.accept(read);
            })
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }

  private record Read(Shown shown, Optional<DayAbsence> absence) {}

  /// Whoever works here for the first time since the workspace was opened.
  private Optional<DayAbsence> arrive(Shown read) {
    UUID acting = read.acting().id();
    Optional<DayAbsence> away =
        DayAbsence.of(read.day(), read.acting(), services.store().lastOpen(acting));
    services.store().opened(acting, read.day().now());
    return away;
  }

  /// Remembers when the workspace was open last, as it is closed.
  public void leave(LocalDateTime now) {
    arrived.keySet().forEach(member -> services.store().opened(member, now));
  }

  private void lookAround(Shown read) {
    looking.ifPresent(RunningTask::cancel);
    RunningTask<DayAlerts> task =
        tasks.run("today.task.alerts", monitor -> services.alerts().apply(read.day(), monitor));
    looking = Optional.of(task);
    task.onSuccess(
            found -> {
              List<ContentRow> over =
                  lookedAt.isEmpty() ? List.of() : found.newlyOver(alerts.get(), read.acting());
              lookedAt = Optional.of(read.day().now());
              alerts.set(found);
              if (!over.isEmpty()) {
                news.overCap(over);
              }
            })
        // alerts are an extra: without them the list is as good as it was
        .onProblem(_ -> lookedAt = Optional.empty());
  }

  /// Looks at the clock. Where a deadline of who works here comes near, the day is read again, and
  /// what is still open then is told of.
  public void tick(LocalDateTime now) {
    if (lookedAt.filter(last -> !last.plus(BETWEEN_ALERTS).isAfter(now)).isPresent()) {
      lookedAt = Optional.of(now);
      shown.get().ifPresent(this::lookAround);
    }
    boolean isAny = shown.get().stream().anyMatch(read -> !near(read, now).isEmpty());
    if (isAny) {
      refresh(
          read -> {
            List<DayEntry> near = near(read, now);
            if (!near.isEmpty()) {
              alarms.told(near);
              news.near(near, now);
            }
          });
    }
  }

  private List<DayEntry> near(Shown read, LocalDateTime now) {
    return alarms.near(read.day(), read.acting(), now);
  }

  /// What one looks into may be gone, or have fewer customers.
  private void follow(Shown read) {
    opened
        .get()
        .ifPresent(
            before ->
                read.day().entry(before.entry().id()).ifPresentOrElse(this::open, this::close));
  }

  /// Looks at a colleague's day.
  public void lookAt(Member member) {
    colleague = Optional.of(member.id());
    team.set(false);
    shown
        .get()
        .ifPresent(now -> shown.set(Optional.of(new Shown(now.day(), member, now.acting()))));
  }

  public void lookAtOwn() {
    colleague = Optional.empty();
    shown
        .get()
        .ifPresent(now -> shown.set(Optional.of(new Shown(now.day(), now.acting(), now.acting()))));
  }

  public void open(DayEntry entry) {
    tasks
        .run(
            "today.task.customers",
            _ -> new Opened(entry, services.customers().rows(entry.subject().customers())))
        .onSuccess(read -> opened.set(Optional.of(read)))
        .onProblem(news::couldNot);
  }

  public void close() {
    opened.set(Optional.empty());
  }

  /// @param customers for whom; all of the entry's where none are named
  public void done(DayEntry entry, List<CustomerId> customers) {
    List<CustomerId> whom = whom(entry, customers);
    act(
        DayNews.Kind.DONE,
        Math.max(1, whom.size()),
        () -> List.of(services.day().done(entry, whom)));
  }

  /// Ticks off all of some entries, for all of their customers.
  public void doneAll(List<DayEntry> entries) {
    List<DayEntry> ticked =
        entries.stream().filter(entry -> entry.subject().canBeTickedWithOthers()).toList();
    act(DayNews.Kind.DONE, ticked.size(), () -> services.day().done(ticked));
  }

  public void skip(DayEntry entry, List<CustomerId> customers, String reason) {
    List<CustomerId> whom = whom(entry, customers);
    act(
        DayNews.Kind.SKIPPED,
        Math.max(1, whom.size()),
        () -> List.of(services.day().skip(entry, whom, reason)));
  }

  public void later(DayEntry entry, List<CustomerId> customers, LocalDateTime until) {
    List<CustomerId> whom = whom(entry, customers);
    act(
        DayNews.Kind.LATER,
        Math.max(1, whom.size()),
        () -> List.of(services.day().later(entry, whom, until)));
  }

  private static List<CustomerId> whom(DayEntry entry, List<CustomerId> customers) {
    return customers.isEmpty() ? entry.subject().customers() : customers;
  }

  private void act(DayNews.Kind kind, int count, Supplier<List<DayReceipt>> doing) {
    tasks
        .run("today.task.doing", _ -> doing.get())
        .onSuccess(
            receipts -> {
              latest = receipts;
              news.did(kind, count, () -> undo(receipts));
              refresh();
            })
        .onProblem(
            trouble -> {
              news.couldNot(trouble);
              refresh();
            });
  }

  /// Takes back what was done last, once.
  public void undoLatest() {
    if (!latest.isEmpty()) {
      undo(latest);
    }
  }

  private void undo(List<DayReceipt> receipts) {
    latest = List.of();
    tasks
        .run(
            "today.task.doing",
            _ -> {
              services.day().undo(receipts);
              return receipts.size();
            })
        .onSuccess(
            count -> {
              news.did(DayNews.Kind.UNDONE, count, () -> {});
              refresh();
            })
        .onProblem(
            trouble -> {
              news.couldNot(trouble);
              refresh();
            });
  }
}

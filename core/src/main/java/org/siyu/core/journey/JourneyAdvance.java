package org.siyu.core.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.TierRuns;
import org.siyu.core.tiers.TierSnapshot;

/// Works journeys through the days, all of them together: those of a higher priority first, since
/// they get customers and room below limits before the others.
///
/// Days on which the program was not open are caught up one after the other, as far as the store
/// knows what was then: tiers by their snapshots, orders and answers by their days. Tags and
/// filters are known of today alone. What opens is done today, so limits are asked for today.
public final class JourneyAdvance implements TierRuns {
  private final JourneyRepository repository;
  private final JourneySources sources;
  private final Ids ids;
  private final Clock clock;

  /// What an advance has done.
  ///
  /// @param journeys how many were worked through
  /// @param days how many days, counted once
  /// @param log what happened in each of them, without those in which nothing did
  public record Advanced(int journeys, int days, Map<JourneyId, List<JourneyLogEntry>> log) {
    public static final Advanced NOTHING = new Advanced(0, 0, Map.of());

    public int count(JourneyLogEntry.Kind kind) {
      return log.values().stream()
          .flatMap(List::stream)
          .filter(entry -> entry.kind() == kind)
          .mapToInt(JourneyLogEntry::customers)
          .sum();
    }
  }

  /// @param clock in the workspace's time zone
  public JourneyAdvance(
      JourneyRepository repository, JourneySources sources, Ids ids, Clock clock) {
    this.repository = repository;
    this.sources = sources;
    this.ids = ids;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Whoever has come into a tier gets into its journeys.
  @Override
  public void placed(TierSnapshot snapshot) {
    advance(today(), Monitor.NONE);
  }

  /// Works all running journeys through all days up to one; asking again changes nothing that is
  /// not new. A day before the last one changes nothing.
  ///
  /// @throws org.siyu.core.shared.CancelledException when no longer wanted; nothing has changed
  public Advanced advance(LocalDate day, Monitor monitor) {
    boolean isAnybodyDue = repository.journeys().stream().anyMatch(journey -> isDue(journey, day));
    return isAnybodyDue ? repository.asOne(() -> advanced(day, monitor)) : Advanced.NOTHING;
  }

  /// Works the days through that have passed, where there are any.
  public Advanced catchUp(Monitor monitor) {
    LocalDate today = today();
    boolean isBehind =
        repository.journeys().stream()
            .filter(journey -> isDue(journey, today))
            .anyMatch(journey -> !journey.advancedTo().equals(Optional.of(today)));
    return isBehind ? advance(today, monitor) : Advanced.NOTHING;
  }

  private static boolean isDue(Journey journey, LocalDate day) {
    return journey.isRunning()
        && !journey.start().isAfter(day)
        && !journey.advancedTo().orElse(day).isAfter(day);
  }

  private Advanced advanced(LocalDate day, Monitor monitor) {
    LocalDateTime now = day.atTime(LocalDateTime.now(clock).toLocalTime());
    CustomerBook book = sources.ledger().book(monitor);
    List<Journey> all =
        repository.journeys().stream()
            .filter(journey -> journey.status() != JourneyStatus.STOPPED)
            .sorted(
                Comparator.comparingInt((Journey journey) -> journey.rules().entry().priority())
                    .thenComparing(journey -> journey.id().value()))
            .toList();
    List<JourneyState> states = repository.load(all, JourneyRepository.Depth.OPEN, book);
    AdvanceDays days =
        new AdvanceDays(
            repository, sources, states, book, now.truncatedTo(ChronoUnit.SECONDS), ids, monitor);
    Map<JourneyId, ChangeSum> sums = new LinkedHashMap<>();
    states.stream()
        .filter(state -> isDue(state.journey(), day))
        .forEach(state -> sums.put(state.journey().id(), new ChangeSum(state)));
    int worked = 0;
    for (LocalDate at = days.first(day); !at.isAfter(day); at = at.plusDays(1)) {
      monitor.check();
      monitor.progress("journeys.advance", worked, -1);
      work(days, sums, at, day);
      worked++;
    }
    List<JourneyChange> changes = sums.values().stream().map(ChangeSum::change).toList();
    repository.apply(changes, book);
    Map<JourneyId, List<JourneyLogEntry>> log = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> !change.log().isEmpty())
        .forEach(change -> log.put(change.after().journey().id(), change.log()));
    return new Advanced(sums.size(), worked, log);
  }

  private static void work(
      AdvanceDays days, Map<JourneyId, ChangeSum> sums, LocalDate at, LocalDate last) {
    for (ChangeSum sum : sums.values()) {
      JourneyState state = sum.state();
      LocalDate next = days.next(state.journey(), last);
      if (!next.isAfter(at) || at.equals(last)) {
        sum.add(
            JourneyCourse.advance(
                state, days.steps(state.journey()), days.of(state.journey(), at, last)));
        days.moved(sum.state());
      }
    }
  }

  /// The changes of several days as one.
  private static final class ChangeSum {
    private JourneyState state;
    private final List<StepGroup> groups = new ArrayList<>();
    private final List<StepAct> acts = new ArrayList<>();
    private final List<JourneyLogEntry> log = new ArrayList<>();

    ChangeSum(JourneyState state) {
      this.state = state;
    }

    JourneyState state() {
      return state;
    }

    void add(JourneyChange change) {
      state = change.after();
      groups.addAll(change.groups());
      acts.addAll(change.acts());
      log.addAll(change.log());
    }

    JourneyChange change() {
      return new JourneyChange(state, groups, acts, log);
    }
  }

  /// What would happen on the first day of a journey that is not kept, for a preview.
  JourneyChange trial(Journey journey, LocalDate day, Monitor monitor) {
    CustomerBook book = sources.ledger().book(monitor);
    List<JourneyState> states =
        new ArrayList<>(
            repository.load(
                repository.journeys().stream()
                    .filter(each -> each.status() != JourneyStatus.STOPPED)
                    .toList(),
                JourneyRepository.Depth.OPEN,
                book));
    JourneyState fresh = JourneyState.fresh(journey);
    states.add(fresh);
    LocalDateTime now = day.atTime(LocalDateTime.now(clock).toLocalTime());
    AdvanceDays days = new AdvanceDays(repository, sources, states, book, now, ids, monitor);
    return JourneyCourse.advance(fresh, days.steps(journey), days.of(journey, day, day));
  }

  Optional<JourneyState> find(JourneyId id, JourneyRepository.Depth depth) {
    return repository
        .find(id)
        .map(
            journey ->
                repository
                    .load(List.of(journey), depth, sources.ledger().book(Monitor.NONE))
                    .getFirst());
  }
}

package org.siyu.core.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.siyu.core.contact.ContactRoom;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopReference;

/// What the journeys of one advance ask of the store, read once and only where one asks.
final class AdvanceDays {
  private final JourneyRepository repository;
  private final JourneySources sources;
  private final List<JourneyState> states;
  private final CustomerBook book;
  private final LocalDateTime now;
  private final Ids ids;
  private final Monitor monitor;
  private final Predicate<LocalDate> isWorkingDay;
  private final Map<SopReference, JourneySteps> steps = new HashMap<>();
  private final AudienceReading audiences;
  private final Map<JourneyId, BitSet> active = new HashMap<>();
  private final Map<LocalDate, CustomerSet> refusing = new HashMap<>();
  private @Nullable ContactRoom room;
  private @Nullable Happenings orders;
  private @Nullable Happenings answers;

  AdvanceDays(
      JourneyRepository repository,
      JourneySources sources,
      List<JourneyState> states,
      CustomerBook book,
      LocalDateTime now,
      Ids ids,
      Monitor monitor) {
    this.repository = repository;
    this.sources = sources;
    this.states = states;
    this.book = book;
    this.now = now;
    this.ids = ids;
    this.monitor = monitor;
    this.audiences = new AudienceReading(repository, sources, book, monitor);
    this.isWorkingDay = sources.calendar().facts()::isWorkingDay;
    states.forEach(this::moved);
  }

  JourneySteps steps(Journey journey) {
    return steps.computeIfAbsent(journey.template(), _ -> sources.steps(journey));
  }

  /// Takes down who is under way after a journey was worked through.
  void moved(JourneyState state) {
    BitSet rows = new BitSet();
    state.people().stream().filter(Enrolment::isActive).forEach(each -> rows.set(each.customer()));
    active.put(state.journey().id(), rows);
  }

  /// The earliest day that some journey has to be worked through; at most the last one.
  LocalDate first(LocalDate last) {
    return states.stream()
        .map(JourneyState::journey)
        .filter(journey -> journey.isRunning() && !journey.start().isAfter(last))
        .map(journey -> next(journey, last))
        .filter(day -> !day.isAfter(last))
        .min(LocalDate::compareTo)
        .orElse(last);
  }

  /// The day after those that a journey was worked through. One that has not begun waits for a day
  /// of which its audience is known.
  LocalDate next(Journey journey, LocalDate last) {
    return journey
        .advancedTo()
        .map(day -> day.plusDays(1))
        .orElseGet(() -> isKnownOfThePast(journey) ? journey.start() : last);
  }

  private static boolean isKnownOfThePast(Journey journey) {
    return switch (journey.rules().audience()) {
      case JourneyAudience.Tagged _, JourneyAudience.Matching _ -> false;
      case JourneyAudience.InTier _, JourneyAudience.Listed _, JourneyAudience.Birthday _ -> true;
    };
  }

  JourneyDay of(Journey journey, LocalDate day, LocalDate last) {
    boolean isKnown = isKnownOfThePast(journey) || day.equals(last);
    return new JourneyDay(
        day,
        now,
        isKnown ? Optional.of(audiences.of(journey.rules().audience(), day)) : Optional.empty(),
        refusing.computeIfAbsent(day, each -> sources.ledger().refusing(each, monitor)),
        elsewhere(journey),
        asks(journey, JourneyEvent.ORDERED, JourneyEvent.NOT_ORDERED) ? orders() : Happenings.NONE,
        asks(journey, JourneyEvent.ANSWERED, JourneyEvent.NOT_ANSWERED)
            ? answers()
            : Happenings.NONE,
        this::room,
        isWorkingDay,
        book::id,
        ids::next);
  }

  private CustomerSet elsewhere(Journey journey) {
    BitSet rows = new BitSet();
    if (journey.rules().entry().isExclusive()) {
      for (JourneyState other : states) {
        Journey each = other.journey();
        if (!each.id().equals(journey.id()) && each.goal() == journey.goal()) {
          rows.or(active.getOrDefault(each.id(), new BitSet()));
        }
      }
    }
    return CustomerSet.of(rows);
  }

  private static boolean asks(Journey journey, JourneyEvent one, JourneyEvent other) {
    return journey.rules().branches().stream()
        .anyMatch(branch -> branch.event() == one || branch.event() == other);
  }

  private DateRange sinceTheEarliest() {
    LocalDate today = now.toLocalDate();
    LocalDate first =
        states.stream()
            .flatMap(state -> state.people().stream())
            .filter(Enrolment::isActive)
            .map(Enrolment::entered)
            .min(LocalDate::compareTo)
            .filter(day -> day.isBefore(today))
            .orElse(today);
    return new DateRange(first, today);
  }

  private Happenings orders() {
    Happenings known = orders;
    if (known == null) {
      known = repository.orders(sinceTheEarliest(), book);
      orders = known;
    }
    return known;
  }

  private Happenings answers() {
    Happenings known = answers;
    if (known == null) {
      known = repository.answers(sinceTheEarliest(), book);
      answers = known;
    }
    return known;
  }

  private ContactRoom room() {
    ContactRoom known = room;
    if (known == null) {
      LocalDate today = now.toLocalDate();
      known =
          sources
              .ledger()
              .room(today, JourneyCourse.FARTHEST, sources.limits().all(), now, monitor);
      for (JourneyState state : states) {
        if (state.journey().isRunning()) {
          reserve(state, known, today);
        }
      }
      room = known;
    }
    return known;
  }

  /// What is open is taken to be done today, what a limit has moved on its day.
  private void reserve(JourneyState state, ContactRoom free, LocalDate today) {
    JourneySteps all = steps(state.journey());
    for (OpenSteps.Open open : OpenSteps.of(state.groups(), state.acts())) {
      all.place(open.group().step())
          .map(place -> all.at(place).message().channel())
          .filter(channel -> !channel.isEmpty())
          .ifPresent(
              channel ->
                  open.customers()
                      .forEach(
                          customer -> {
                            LocalDate due = open.due(customer);
                            free.take(customer, channel, due.isAfter(today) ? due : today);
                          }));
    }
    for (Enrolment each : state.people()) {
      boolean isMoved = each.isActive() && each.delay().isPresent() && each.due().isAfter(today);
      if (isMoved && each.step() < all.size()) {
        String channel = all.at(each.step()).message().channel();
        if (!channel.isEmpty() && !each.due().isAfter(today.plusDays(JourneyCourse.FARTHEST))) {
          free.take(each.customer(), channel, each.due());
        }
      }
    }
  }
}

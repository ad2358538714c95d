package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopVersion;

/// What there is to see of journeys.
public final class JourneyReading {
  private static final int MOST_LOG = 500;

  private final JourneyRepository repository;
  private final JourneySources sources;
  private final JourneyAdvance advance;

  public JourneyReading(
      JourneyRepository repository, JourneySources sources, JourneyAdvance advance) {
    this.repository = repository;
    this.sources = sources;
    this.advance = advance;
  }

  /// All journeys with their figures: those running first, then by name.
  public List<JourneyCard> cards(Monitor monitor) {
    CustomerBook book = sources.ledger().book(monitor);
    List<Journey> journeys = repository.journeys();
    List<JourneyState> states = repository.load(journeys, JourneyRepository.Depth.ALL, book);
    Outcomes outcomes = outcomes(states, book);
    List<JourneyCard> cards = new ArrayList<>();
    for (JourneyState state : states) {
      monitor.check();
      SopVersion version = sources.templates().version(state.journey().template());
      cards.add(
          new JourneyCard(
              state.journey(),
              version.template(),
              figures(state, JourneySteps.of(version.template()), outcomes)));
    }
    return List.copyOf(cards);
  }

  private record Outcomes(Happenings orders, Happenings answers) {}

  private Outcomes outcomes(List<JourneyState> states, CustomerBook book) {
    Optional<LocalDate> first =
        states.stream()
            .flatMap(state -> JourneyFigures.firstDone(state).stream())
            .min(LocalDate::compareTo);
    LocalDate today = advance.today();
    return first
        .filter(day -> !day.isAfter(today))
        .map(day -> new DateRange(day, today))
        .map(days -> new Outcomes(repository.orders(days, book), repository.answers(days, book)))
        .orElse(new Outcomes(Happenings.NONE, Happenings.NONE));
  }

  private static JourneyFigures figures(JourneyState state, JourneySteps steps, Outcomes outcomes) {
    return JourneyFigures.of(state, steps, outcomes.orders(), outcomes.answers());
  }

  /// One journey with all of its people.
  ///
  /// @throws ProblemException [JourneyProblem#NOT_FOUND]
  public JourneyView view(JourneyId id, Monitor monitor) {
    CustomerBook book = sources.ledger().book(monitor);
    Journey journey =
        repository
            .find(id)
            .orElseThrow(() -> new ProblemException(Problem.of(JourneyProblem.NOT_FOUND)));
    JourneyState state =
        repository.load(List.of(journey), JourneyRepository.Depth.ALL, book).getFirst();
    SopVersion version = sources.templates().version(journey.template());
    JourneySteps steps = JourneySteps.of(version.template());
    List<JourneyPerson> people = new ArrayList<>(people(state, steps, book));
    Collections.reverse(people);
    return new JourneyView(
        journey,
        version,
        steps,
        figures(state, steps, outcomes(List.of(state), book)),
        people,
        repository.log(id, MOST_LOG));
  }

  private List<JourneyPerson> people(JourneyState state, JourneySteps steps, CustomerBook book) {
    Map<Integer, List<String>> open = new HashMap<>();
    for (OpenSteps.Open each : OpenSteps.of(state.groups(), state.acts())) {
      each.customers()
          .forEach(
              row -> open.computeIfAbsent(row, _ -> new ArrayList<>()).add(each.group().step()));
    }
    return state.people().stream()
        .map(each -> person(each, state.journey(), steps, open, book))
        .toList();
  }

  private JourneyPerson person(
      Enrolment each,
      Journey journey,
      JourneySteps steps,
      Map<Integer, List<String>> open,
      CustomerBook book) {
    LocalDate until =
        each.end().map(Enrolment.End::on).or(journey::pausedOn).orElse(advance.today());
    return new JourneyPerson(
        new CustomerId(book.id(each.customer())),
        book.name(each.customer()),
        each,
        each.dayOn(until),
        journey.rules().variants().get(each.variant()).code(),
        each.isActive() && each.step() < steps.size()
            ? Optional.of(steps.at(each.step()).key())
            : Optional.empty(),
        each.isActive() ? open.getOrDefault(each.customer(), List.of()) : List.of());
  }

  /// The journeys that a customer is or was in: those under way first, then the latest.
  public List<JourneyPlace> of(CustomerId customer) {
    CustomerBook book = sources.ledger().book(Monitor.NONE);
    int row = book.row(customer.value()).orElse(-1);
    List<Journey> journeys = repository.journeys();
    if (row < 0 || journeys.isEmpty()) {
      return List.of();
    }
    List<JourneyPlace> places = new ArrayList<>();
    for (JourneyState state : repository.load(journeys, JourneyRepository.Depth.OPEN, book)) {
      List<Enrolment> own = state.people().stream().filter(each -> each.customer() == row).toList();
      if (!own.isEmpty()) {
        SopVersion version = sources.templates().version(state.journey().template());
        JourneySteps steps = JourneySteps.of(version.template());
        JourneyState only =
            new JourneyState(state.journey(), own, state.present(), state.groups(), state.acts());
        people(only, steps, book)
            .forEach(
                person ->
                    places.add(new JourneyPlace(state.journey(), version.template(), person)));
      }
    }
    places.sort(
        Comparator.comparing((JourneyPlace place) -> !place.person().enrolment().isActive())
            .thenComparing(
                place -> place.person().enrolment().entered(), Comparator.reverseOrder()));
    return List.copyOf(places);
  }
}

package org.siyu.app.wiring;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.app.journey.JourneyServices;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.SavedViewService;
import org.siyu.core.journey.JourneyAdvance;
import org.siyu.core.journey.JourneyDue;
import org.siyu.core.journey.JourneyEnds;
import org.siyu.core.journey.JourneyReading;
import org.siyu.core.journey.JourneyService;
import org.siyu.core.journey.JourneySources;
import org.siyu.core.journey.OwnedCustomers;
import org.siyu.core.shared.Ids;
import org.siyu.core.sop.SopService;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.SavedListService;
import org.siyu.core.tiers.Tier;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.journey.JooqJourneyRepository;
import org.siyu.storage.sop.JooqSopRepository;

/// What journeys of one open workspace stand on.
final class JourneyBench {
  private final SopService templates;
  private final JourneyAdvance advance;
  private final JourneyService journeys;
  private final JourneyReading reading;
  private final JourneyDue due;
  private final JourneyEnds ends;
  private final OwnedCustomers customers;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  JourneyBench(
      Database database,
      ContentBench content,
      CustomerService customers,
      Supplier<String> actor,
      Clock clock) {
    Ids ids = Ids.system();
    this.clock = clock;
    this.templates =
        new SopService(
            new JooqSopRepository(database),
            new ChoiceService(new JooqChoiceRepository(database), ids),
            ids,
            actor,
            clock);
    JourneySources sources =
        new JourneySources(
            templates, customers, content.ledger(), content.limitRows(), content.services().days());
    JooqJourneyRepository repository = new JooqJourneyRepository(database);
    this.advance = new JourneyAdvance(repository, sources, ids, clock);
    this.journeys = new JourneyService(repository, sources, advance, ids, actor, clock);
    this.reading = new JourneyReading(repository, sources, advance);
    this.ends = new JourneyEnds(repository, sources);
    this.customers = new OwnedCustomers(repository, sources);
    this.due = new JourneyDue(repository, sources, advance, ids, actor, clock);
  }

  JourneyAdvance advance() {
    return advance;
  }

  JourneyService journeys() {
    return journeys;
  }

  JourneyReading reading() {
    return reading;
  }

  /// What is to be done today.
  JourneyDue due() {
    return due;
  }

  /// What became of what was to be done.
  JourneyEnds ends() {
    return ends;
  }

  OwnedCustomers customers() {
    return customers;
  }

  SopService templates() {
    return templates;
  }

  /// All that the journeys' screen asks of the core.
  JourneyServices services(
      MemberRepository members,
      Supplier<List<Tier>> tiers,
      CustomerService customers,
      SavedViewService views,
      SavedListService lists) {
    return new JourneyServices(
        journeys,
        reading,
        templates,
        members,
        tiers,
        customers::tags,
        views::list,
        lists::lists,
        lists::members,
        clock);
  }
}

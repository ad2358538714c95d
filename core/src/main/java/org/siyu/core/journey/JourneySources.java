package org.siyu.core.journey;

import org.siyu.core.calendar.CalendarService;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.contact.ContactLimitRepository;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.sop.SopService;

/// What journeys take from the rest of the house.
public record JourneySources(
    SopService templates,
    CustomerService customers,
    ContactLedger ledger,
    ContactLimitRepository limits,
    CalendarService calendar) {
  JourneySteps steps(Journey journey) {
    return JourneySteps.of(templates.version(journey.template()).template());
  }
}

package org.siyu.app.customers;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.journey.Enrolment;
import org.siyu.core.journey.JourneyPerson;
import org.siyu.core.journey.JourneyPlace;
import org.siyu.core.journey.JourneySteps;
import org.siyu.core.sop.SopStep;

/// The journeys that a customer is in, with the day, and those that have ended.
final class JourneySection {
  private final Messages messages;
  private final Formats formats;

  JourneySection(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  Optional<Node> node(OpenCustomer customer) {
    if (customer.journeys().isEmpty()) {
      return Optional.empty();
    }
    VBox box = new VBox(10);
    for (JourneyPlace place : customer.journeys()) {
      box.getChildren().add(HistoryLine.of(place.journey().name(), "").below(standing(place)));
    }
    return Optional.of(box);
  }

  private String standing(JourneyPlace place) {
    JourneyPerson person = place.person();
    Optional<Enrolment.End> end = person.enrolment().end();
    if (end.isPresent()) {
      return messages.text(
          "customers.drawer.journey-ended",
          formats.date(person.enrolment().entered()),
          formats.date(end.get().on()));
    }
    String day =
        messages.text(
            "customers.drawer.journey-day",
            formats.number(person.day()),
            formats.number(JourneySteps.of(place.template()).days()));
    return person.open().stream()
        .findFirst()
        .map(key -> messages.text("customers.drawer.journey-open", day, step(key, place)))
        .or(
            () ->
                person
                    .next()
                    .map(
                        key ->
                            messages.text(
                                "customers.drawer.journey-next",
                                day,
                                formats.date(person.enrolment().due()),
                                step(key, place))))
        .orElse(day);
  }

  private static String step(String key, JourneyPlace place) {
    return place.template().step(key).map(SopStep::title).orElse(key);
  }
}

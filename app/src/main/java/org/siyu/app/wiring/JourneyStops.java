package org.siyu.app.wiring;

import java.util.ArrayList;
import java.util.List;
import org.siyu.app.journey.JourneyPart;
import org.siyu.app.journey.JourneysViewModel;
import org.siyu.app.journey.WizardStep;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;

/// The list of journeys, one of them from all sides, and the questions before a new one.
final class JourneyStops {
  private final WindowProgram window;
  private final TourRequest request;

  JourneyStops(WindowProgram window, TourRequest request) {
    this.window = window;
    this.request = request;
  }

  List<TourStop> all() {
    List<TourStop> stops = new ArrayList<>();
    stops.add(
        stop(
            "journeys",
            () -> {
              window.shell().desk().drawer().close();
              window.shell().desk().navigation().go("journeys");
              model().close();
            }));
    for (JourneyPart part : JourneyPart.values()) {
      stops.add(stop("journey-" + part.code(), () -> show(part)));
    }
    stops.add(
        stop(
            "journey-let-in",
            () -> model().openedProperty().get().ifPresent(view -> model().ask(view.journey()))));
    stops.add(
        stop(
            "journey-new",
            () -> {
              model().close();
              model().plan();
            }));
    for (WizardStep step : WizardStep.values()) {
      if (step != WizardStep.TEMPLATE) {
        stops.add(stop("journey-new-" + step.code(), () -> model().ask(step)));
      }
    }
    stops.add(stop("journeys-again", () -> model().close()));
    return stops;
  }

  private void show(JourneyPart part) {
    model().partProperty().set(part);
    if (model().openedProperty().get().isEmpty()) {
      model().cardsProperty().get().stream()
          .flatMap(List::stream)
          .findFirst()
          .ifPresent(card -> model().open(card.journey().id()));
    }
  }

  private JourneysViewModel model() {
    return window.screens().orElseThrow().journeys();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of(name, reach).sized(request.width(), request.height());
  }
}

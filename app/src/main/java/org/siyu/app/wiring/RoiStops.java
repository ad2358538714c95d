package org.siyu.app.wiring;

import java.util.List;
import org.siyu.app.roi.RoiPart;
import org.siyu.app.roi.RoiViewModel;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.roi.CalculatorKind;

/// Costs and returns: all calculations, each part of one, costs by month.
final class RoiStops {
  private static final int TALL = 1900;

  private final WindowProgram window;
  private final TourRequest request;

  RoiStops(WindowProgram window, TourRequest request) {
    this.window = window;
    this.request = request;
  }

  List<TourStop> all() {
    return List.of(
        stop(
            "roi",
            () -> {
              window.shell().desk().drawer().close();
              window.shell().desk().navigation().go("roi");
              model().leave();
            }),
        stop("roi-return", () -> open(CalculatorKind.RETURN)),
        stop("roi-return-tall", () -> {}).sized(request.width(), TALL),
        stop("roi-sensitivity", () -> part(RoiPart.SENSITIVITY)),
        stop("roi-sensitivity-tall", () -> {}).sized(request.width(), TALL),
        stop(
            "roi-versions",
            () -> {
              part(RoiPart.VERSIONS);
              model().calculation().compare(1);
            }),
        stop("roi-cost", () -> open(CalculatorKind.COST)),
        stop("roi-cost-months", () -> part(RoiPart.COSTS)),
        stop("roi-budget", () -> open(CalculatorKind.BUDGET_SPLIT)),
        stop("roi-again", () -> model().leave()));
  }

  private void open(CalculatorKind kind) {
    model().shownProperty().get().stream()
        .flatMap(List::stream)
        .filter(each -> each.kind() == kind)
        .findFirst()
        .ifPresent(each -> model().open(each.id()));
  }

  private void part(RoiPart part) {
    model().calculation().partProperty().set(part);
  }

  private RoiViewModel model() {
    return window.screens().orElseThrow().roi();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of(name, reach).sized(request.width(), request.height());
  }
}

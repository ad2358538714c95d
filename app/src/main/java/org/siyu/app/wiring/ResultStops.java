package org.siyu.app.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.siyu.app.results.ResultPage;
import org.siyu.app.results.ResultsViewModel;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.content.ResultMeasure;

/// The pages of results, a pasted block, and a file of results that comes in.
final class ResultStops {
  private static final String BLOCK = "2,140\t512\t61\n1980\t2200\tmany\n2,310\t498";

  private final WindowProgram window;
  private final TourRequest request;
  private final TourFile files;

  ResultStops(WindowProgram window, TourRequest request, TourFile files) {
    this.window = window;
    this.request = request;
    this.files = files;
  }

  List<TourStop> all() {
    List<TourStop> stops = new ArrayList<>();
    for (ResultPage page : ResultPage.values()) {
      stops.add(
          stop(
              page.name().toLowerCase(Locale.ROOT),
              () -> {
                window.shell().desk().drawer().close();
                window.shell().desk().navigation().go("results");
                model().imports().leave();
                model().pageProperty().set(page);
              }));
    }
    stops.add(stop("pasted", () -> model().entry().paste(0, ResultMeasure.REACH, BLOCK)));
    stops.add(stop("import", () -> model().imports().read(files.results(model().entry().lines()))));
    return stops;
  }

  private ResultsViewModel model() {
    return window.screens().orElseThrow().content().results();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of("results-" + name, reach).sized(request.width(), request.height());
  }
}

package org.siyu.app.wiring;

import java.util.List;
import java.util.function.Predicate;
import org.siyu.app.kpireview.KpiReviewsViewModel;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.kpireview.KpiReview;

/// Reviews of KPIs: all of them, one that is being prepared, one that was held.
final class KpiReviewStops {
  /// A whole review at once.
  private static final int TALL = 2600;

  private final WindowProgram window;
  private final TourRequest request;

  KpiReviewStops(WindowProgram window, TourRequest request) {
    this.window = window;
    this.request = request;
  }

  List<TourStop> all() {
    return List.of(
        stop(
            "kpi-reviews",
            () -> {
              window.shell().desk().drawer().close();
              window.shell().desk().navigation().go("kpi-reviews");
            }),
        stop("kpi-review", () -> open(review -> !review.isHeld())),
        stop("kpi-review-counted", () -> model().refresh(() -> {})).sized(request.width(), TALL),
        stop("kpi-review-held", () -> open(KpiReview::isHeld)).sized(request.width(), TALL),
        stop("kpi-reviews-again", () -> model().leave()));
  }

  private void open(Predicate<KpiReview> wanted) {
    model().listedProperty().get().stream()
        .flatMap(listed -> listed.rows().stream())
        .map(KpiReviewsViewModel.Row::review)
        .filter(wanted)
        .findFirst()
        .ifPresent(review -> model().open(review.id()));
  }

  private KpiReviewsViewModel model() {
    return window.screens().orElseThrow().kpi().reviews();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of(name, reach).sized(request.width(), request.height());
  }
}

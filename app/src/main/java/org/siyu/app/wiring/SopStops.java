package org.siyu.app.wiring;

import java.util.List;
import java.util.Set;
import org.siyu.app.sop.SopPage;
import org.siyu.app.sop.SopQuery;
import org.siyu.app.sop.SopViewModel;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopPart;

/// The screens of SOP templates.
final class SopStops {
  private static final SopId MEMBER_DAY = SopId.shipped("member-day");

  private final WindowProgram window;
  private final TourRequest request;

  SopStops(WindowProgram window, TourRequest request) {
    this.window = window;
    this.request = request;
  }

  List<TourStop> all() {
    return List.of(
        stop(
            "sop",
            () -> {
              window.shell().desk().drawer().close();
              window.shell().desk().navigation().go("sop");
            }),
        stop("sop-template", () -> model().open(MEMBER_DAY)),
        stop("sop-steps", () -> page(SopPage.STEPS)),
        stop("sop-step", () -> model().rows().edit(SopPart.STEPS, 7)),
        stop(
            "sop-timeline",
            () -> {
              model().rows().leave();
              page(SopPage.TIMELINE);
            }),
        stop("sop-warnings", () -> model().shift("tease", -6)),
        stop(
            "sop-figures",
            () -> {
              model().undo();
              page(SopPage.FIGURES);
            }),
        stop("sop-risks", () -> page(SopPage.RISKS)),
        stop(
            "sop-versions",
            () -> {
              model().shift("tease", -1);
              model().remove(SopPart.BUDGET, 0);
              page(SopPage.VERSIONS);
            }),
        stop(
            "sop-nothing-found",
            () -> {
              model().discard();
              model().close();
              model().ask(_ -> new SopQuery("zzz", Set.of(), false));
            }),
        stop("sop-again", () -> model().ask(_ -> SopQuery.ALL)));
  }

  private void page(SopPage page) {
    model().pageProperty().set(page);
  }

  private SopViewModel model() {
    return window.screens().orElseThrow().sops().templates();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of(name, reach).sized(request.width(), request.height());
  }
}

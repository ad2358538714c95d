package org.siyu.app.wiring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siyu.app.customers.CustomersViewModel;
import org.siyu.app.tiers.TierPage;
import org.siyu.app.tiers.TiersViewModel;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.customers.CustomerRow;

/// Every screen of the product, in the order of the main job.
final class TourStops {
  /// The whole page at once.
  private static final int GALLERY_HEIGHT = 2900;

  private static final int SETTINGS_HEIGHT = 1900;

  private final WindowProgram window;
  private final TourRequest request;
  private final Path scratch;
  private final boolean mayChange;

  /// @param mayChange whether the workspace was made for the tour, so that an import may be done
  TourStops(WindowProgram window, TourRequest request, Path scratch, boolean mayChange) {
    this.window = window;
    this.request = request;
    this.scratch = scratch;
    this.mayChange = mayChange;
  }

  /// What is seen before a workspace is open.
  List<TourStop> before() {
    return List.of(stop("start", window::showStart));
  }

  List<TourStop> all() {
    List<TourStop> stops = new ArrayList<>();
    stops.add(stop("today-first", () -> go("today")));
    stops.addAll(new ImportStops(window, request, new TourFile(scratch), mayChange).all());
    stops.add(stop("tiers-before", () -> go("tiers")));
    if (mayChange) {
      stops.add(
          stop(
              "tiers-past",
              () -> tiers().run(Optional.of(LocalDate.now(window.clock()).minusDays(60)))));
      stops.add(stop("tiers", () -> tiers().run(Optional.empty())));
    }
    stops.add(stop("tiers-rules", () -> page(TierPage.RULES)));
    stops.add(stop("tiers-what-if", this::tryRules));
    stops.add(stop("tiers-segments", () -> page(TierPage.SEGMENTS)));
    stops.add(stop("tiers-history", () -> page(TierPage.HISTORY)));
    stops.add(stop("tiers-practice", () -> page(TierPage.PRACTICE)));
    stops.add(
        stop(
            "tiers-again",
            () -> {
              tiers().rules().discard();
              page(TierPage.OVERVIEW);
            }));
    stops.addAll(new TodayStops(window, request, new TourFile(scratch), mayChange).all());
    stops.add(stop("customers", () -> go("customers")));
    stops.add(stop("customer", this::openBest));
    stops.add(stop("customer-merge", this::mergeTwo));
    stops.addAll(new ContentStops(window, request, new TourFile(scratch)).all());
    stops.addAll(new ResultStops(window, request, new TourFile(scratch)).all());
    stops.addAll(new ExperimentStops(window, request).all());
    stops.addAll(new CampaignStops(window, request).all());
    stops.addAll(new JourneyStops(window, request).all());
    stops.addAll(new RoiStops(window, request).all());
    stops.addAll(new ItemStops(window, request, scratch, mayChange).all());
    stops.addAll(new SopStops(window, request).all());
    stops.addAll(new KpiStops(window, request, new TourFile(scratch)).all());
    stops.addAll(new KpiReviewStops(window, request).all());
    stops.add(stop("settings", () -> go("settings")));
    stops.add(stop("settings-tall", this::backUp).sized(request.width(), SETTINGS_HEIGHT));
    stops.add(stop("palette", () -> window.shell().openPalette()));
    stops.add(stop("keys", () -> window.shell().openShortcuts()));
    stops.add(
        stop(
            "notifications",
            () -> {
              window.shell().closeSheets();
              window.shell().openNotifications();
            }));
    stops.add(
        stop(
                "gallery",
                () -> {
                  window.shell().desk().drawer().close();
                  go("gallery");
                })
            .sized(request.width(), GALLERY_HEIGHT));
    return stops.stream().map(this::withoutOlderToasts).toList();
  }

  /// Nobody waits here until what was told in passing is gone.
  private TourStop withoutOlderToasts(TourStop stop) {
    return new TourStop(
        stop.name(),
        stop.width(),
        stop.height(),
        () -> {
          window.shell().desk().toasts().shown().clear();
          stop.reach().run();
        });
  }

  private TiersViewModel tiers() {
    return window.screens().orElseThrow().tiers();
  }

  private void page(TierPage page) {
    go("tiers");
    tiers().pageProperty().set(page);
  }

  /// Puts the last rule first, for a preview with movement in it.
  private void tryRules() {
    tiers()
        .rules()
        .restructure(
            draft -> draft.rules().isEmpty() ? draft : draft.withRules(draft.rules().reversed()));
  }

  /// The customer who spends most.
  private void openBest() {
    CustomersViewModel customers = customers();
    customers.rows().stream()
        .max(Comparator.comparing(row -> row.activity().netSpend()))
        .ifPresent(row -> customers.open(row.id()));
  }

  /// Two of the customers who spend most, as if they were the same person.
  private void mergeTwo() {
    List<CustomerRow> best =
        customers().rows().stream()
            .sorted(Comparator.comparing((CustomerRow row) -> row.activity().netSpend()).reversed())
            .limit(2)
            .toList();
    if (best.size() == 2) {
      customers().merge().start(best.getFirst(), best.getLast());
    }
  }

  /// So that there is something to be told of.
  private void backUp() {
    if (mayChange) {
      window.screens().orElseThrow().backUp();
    }
  }

  private CustomersViewModel customers() {
    return window.screens().orElseThrow().customers();
  }

  private void go(String screen) {
    window.shell().desk().navigation().go(screen);
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of(name, reach).sized(request.width(), request.height());
  }
}

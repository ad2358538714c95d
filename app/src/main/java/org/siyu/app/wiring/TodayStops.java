package org.siyu.app.wiring;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siyu.app.today.DayViewModel;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.team.Member;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKind;
import org.siyu.core.today.DayStore;
import org.siyu.core.today.TeamDay;

/// The day's list, an entry looked into, the team's day.
final class TodayStops {
  private final WindowProgram window;
  private final TourRequest request;
  private final TourFile files;
  private final boolean mayChange;
  private Optional<Member> before = Optional.empty();

  TodayStops(WindowProgram window, TourRequest request, TourFile files, boolean mayChange) {
    this.mayChange = mayChange;
    this.files = files;
    this.window = window;
    this.request = request;
  }

  List<TourStop> all() {
    return List.of(
        stop("today", () -> window.shell().desk().navigation().go("today")),
        stop("today-follow-up", () -> open(DayKind.FOLLOW_UP)),
        stop("today-alert", () -> open(DayKind.ALERT)),
        stop("today-campaign-step", () -> open(DayKind.CAMPAIGN_STEP)),
        stop("today-journey-step", () -> open(DayKind.JOURNEY_STEP)),
        stop(
            "today-team",
            () -> {
              model().close();
              model().teamProperty().set(true);
            }),
        stop("today-again", () -> model().teamProperty().set(false)),
        stop("today-colleague", this::lookAtTheBusiest),
        stop("today-away", this::comeBack),
        stop(
            "day-import",
            () -> {
              before.ifPresent(window.screens().orElseThrow().acting()::workAs);
              window.shell().desk().navigation().go("day-import");
              screens().imports().open(files.dayList(tickable()));
            }),
        stop(
            "day-import-empty",
            () -> {
              screens().imports().leave();
              window.shell().desk().navigation().go("day-import");
            }));
  }

  /// The one with most customers; nothing where there is none.
  private void open(DayKind kind) {
    model().shownProperty().get().stream()
        .flatMap(shown -> shown.day().entries().stream())
        .filter(entry -> entry.kind() == kind)
        .max(Comparator.comparingInt(TodayStops::customers))
        .ifPresent(model()::open);
  }

  private static int customers(DayEntry entry) {
    return entry.subject().customers().size();
  }

  /// Who has most to do for single customers.
  private Optional<Member> busiest() {
    return model().shownProperty().get().stream()
        .flatMap(shown -> shown.day().loads().stream())
        .filter(load -> load.member().isPresent())
        .max(Comparator.comparingInt(TeamDay.Load::customers))
        .flatMap(TeamDay.Load::member);
  }

  private void lookAtTheBusiest() {
    busiest().ifPresent(model()::lookAt);
  }

  /// Somebody who was last here two days ago.
  private void comeBack() {
    if (mayChange) {
      before = model().shownProperty().get().map(DayViewModel.Shown::acting);
      busiest()
          .ifPresent(
              member -> {
                DayStore store = window.workbench().orElseThrow().today().store();
                store.opened(member.id(), LocalDateTime.now(window.clock()).minusDays(2));
                window.screens().orElseThrow().acting().workAs(member);
              });
    }
  }

  /// A few entries of every kind that can be ticked off.
  private List<DayEntry> tickable() {
    return model().shownProperty().get().stream()
        .flatMap(shown -> shown.day().entries().stream())
        .filter(entry -> entry.subject().canBeTicked())
        .limit(6)
        .toList();
  }

  private TodayScreens screens() {
    return window.screens().orElseThrow().today();
  }

  private DayViewModel model() {
    return screens().day();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of(name, reach).sized(request.width(), request.height());
  }
}

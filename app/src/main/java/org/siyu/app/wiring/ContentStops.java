package org.siyu.app.wiring;

import java.util.ArrayList;
import java.util.List;
import org.siyu.app.content.CalendarMode;
import org.siyu.app.content.CalendarViewModel;
import org.siyu.app.rhythm.RhythmPage;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.content.ContentRow;

/// The screens of content.
final class ContentStops {
  private final WindowProgram window;
  private final TourRequest request;

  ContentStops(WindowProgram window, TourRequest request) {
    this.window = window;
    this.request = request;
  }

  List<TourStop> all() {
    List<TourStop> stops = new ArrayList<>();
    stops.addAll(calendar());
    stops.addAll(rhythm());
    return stops;
  }

  private List<TourStop> calendar() {
    List<TourStop> stops = new ArrayList<>();
    stops.add(
        stop(
            "calendar",
            () -> {
              window.screens().orElseThrow().customers().merge().cancel();
              window.shell().desk().drawer().close();
              window.shell().desk().navigation().go("calendar");
            }));
    stops.add(stop("calendar-new", () -> calendarModel().draft()));
    for (CalendarMode mode : CalendarMode.values()) {
      if (mode != CalendarMode.MONTH) {
        stops.add(
            stop(
                "calendar-" + mode.code(),
                () -> {
                  calendarModel().leaveDraft();
                  calendarModel().show(mode);
                }));
      }
    }
    stops.add(
        stop(
            "calendar-several",
            () -> {
              calendarModel().show(CalendarMode.MONTH);
              calendarModel()
                  .select(
                      calendarModel().page().on(calendarModel().day()).stream()
                          .map(ContentRow::id)
                          .toList());
            }));
    return stops;
  }

  private List<TourStop> rhythm() {
    List<TourStop> stops = new ArrayList<>();
    for (RhythmPage page : RhythmPage.values()) {
      stops.add(
          stop(
              "rhythm-" + page.key(),
              () -> {
                window.shell().desk().navigation().go("rhythm");
                content().rhythm().pageProperty().set(page);
              }));
    }
    return stops;
  }

  private ContentScreens content() {
    return window.screens().orElseThrow().content();
  }

  private CalendarViewModel calendarModel() {
    return content().calendar();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of(name, reach).sized(request.width(), request.height());
  }
}

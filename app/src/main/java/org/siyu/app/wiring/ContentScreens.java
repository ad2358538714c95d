package org.siyu.app.wiring;

import java.util.List;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.content.CalendarView;
import org.siyu.app.content.CalendarViewModel;
import org.siyu.app.content.ItemOpening;
import org.siyu.app.content.ItemSummary;
import org.siyu.app.results.ResultsView;
import org.siyu.app.results.ResultsViewModel;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;

/// The screens of content: planned, reviewed, published, learnt from.
public final class ContentScreens {
  private final Workbench workbench;
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final CalendarViewModel calendar;
  private final ResultsViewModel results;

  /// @param tierTexts words tiers in the language of now
  ContentScreens(Workbench workbench, Desk desk, Supplier<TierTexts> tierTexts) {
    this.workbench = workbench;
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.calendar = new CalendarViewModel(workbench.content().services(), desk.tasks());
    this.results = new ResultsViewModel(workbench.content().results(), desk.tasks());
  }

  public CalendarViewModel calendar() {
    return calendar;
  }

  public ResultsViewModel results() {
    return results;
  }

  List<Screen> screens() {
    return List.of(
        Screen.of("calendar", "content.title", Feather.CALENDAR, this::calendarView)
            .onShown(calendar::visit),
        Screen.of("results", "results.title", Feather.BAR_CHART_2, this::resultsView)
            .onShown(results::visit));
  }

  /// A new item, wherever somebody is.
  void plan() {
    desk.navigation().go("calendar");
    calendar.draft();
  }

  private CalendarView calendarView() {
    TierTexts texts = tierTexts.get();
    return new CalendarView(calendar, desk, texts::tier, opening(texts));
  }

  private ItemOpening opening(TierTexts texts) {
    return new ItemSummary(workbench.content().services().items(), calendar, desk, texts::tier);
  }

  private ResultsView resultsView() {
    TierTexts texts = tierTexts.get();
    calendar.visit();
    return new ResultsView(
        results, desk, texts::tier, opening(texts)::open, () -> desk.navigation().go("calendar"));
  }
}

package org.siyu.app.wiring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.content.CalendarView;
import org.siyu.app.content.CalendarViewModel;
import org.siyu.app.content.CapWatch;
import org.siyu.app.content.ItemOpening;
import org.siyu.app.content.ItemSummary;
import org.siyu.app.rhythm.RhythmPage;
import org.siyu.app.rhythm.RhythmView;
import org.siyu.app.rhythm.RhythmViewModel;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;
import org.siyu.core.content.ContentId;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// The screens of content: planned, reviewed, published, learnt from.
public final class ContentScreens {
  private final Workbench workbench;
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final CalendarViewModel calendar;
  private final RhythmViewModel rhythm;

  /// @param tierTexts words tiers in the language of now
  ContentScreens(Workbench workbench, Desk desk, Supplier<TierTexts> tierTexts) {
    this.workbench = workbench;
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.rhythm = new RhythmViewModel(workbench.content().rhythm(), desk.tasks());
    this.calendar = new CalendarViewModel(workbench.content().services(), desk.tasks(), new Caps());
  }

  public CalendarViewModel calendar() {
    return calendar;
  }

  public RhythmViewModel rhythm() {
    return rhythm;
  }

  List<Screen> screens() {
    return List.of(
        Screen.of("calendar", "content.title", Feather.CALENDAR, this::calendarView)
            .onShown(calendar::visit),
        Screen.of("rhythm", "rhythm.title", Feather.ACTIVITY, this::rhythmView)
            .onShown(rhythm::visit));
  }

  /// A new item, wherever somebody is.
  void plan() {
    desk.navigation().go("calendar");
    calendar.draft();
  }

  private CalendarView calendarView() {
    return new CalendarView(calendar, desk, tierTexts.get()::tier, opening());
  }

  private RhythmView rhythmView() {
    return new RhythmView(rhythm, desk, opening()::open);
  }

  /// How an item is shown in full.
  private ItemOpening opening() {
    return new ItemSummary(
        workbench.content().services().items(), calendar, desk, tierTexts.get()::tier);
  }

  /// What the calendar knows of the rhythm.
  private final class Caps implements CapWatch {
    @Override
    public Map<ContentId, Integer> over(DateRange days, Monitor monitor) {
      return workbench.content().rhythm().forecasts().overCounts(days, monitor);
    }

    @Override
    public void open(LocalDate day) {
      rhythm.pageProperty().set(RhythmPage.FORECAST);
      rhythm.forecast().goTo(day);
      desk.navigation().go("rhythm");
    }
  }
}

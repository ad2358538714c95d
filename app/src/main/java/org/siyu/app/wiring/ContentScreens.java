package org.siyu.app.wiring;

import java.util.List;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.content.CalendarMode;
import org.siyu.app.content.CalendarView;
import org.siyu.app.content.CalendarViewModel;
import org.siyu.app.content.ItemSummary;
import org.siyu.app.exchange.OtherLists;
import org.siyu.app.plansheet.PlanFiles;
import org.siyu.app.plansheet.PlanImportView;
import org.siyu.app.plansheet.PlanImportViewModel;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.shared.DateRange;

/// The screens of content: planned, reviewed, published, learnt from.
public final class ContentScreens {
  private final Workbench workbench;
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final CalendarViewModel calendar;
  private final PlanSheetService sheets;
  private final PlanImportViewModel planImport;
  private final PlanFiles planFiles;

  /// @param tierTexts words tiers in the language of now
  ContentScreens(Workbench workbench, Desk desk, Supplier<TierTexts> tierTexts) {
    this.workbench = workbench;
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.calendar = new CalendarViewModel(workbench.content().services(), desk.tasks());
    this.sheets = workbench.planSheets(desk.messages());
    this.planImport =
        new PlanImportViewModel(sheets, workbench.content().services().items(), desk.tasks());
    this.planFiles =
        new PlanFiles(
            sheets,
            desk,
            () -> calendar.query().within(month()),
            () -> workbench.workspace().members().acting().id(),
            planImport);
  }

  public CalendarViewModel calendar() {
    return calendar;
  }

  /// A content list that came back and is looked at.
  public PlanImportViewModel planImport() {
    return planImport;
  }

  /// Content lists that come to the import.
  OtherLists lists() {
    return new ContentLists(sheets, planFiles);
  }

  private DateRange month() {
    return calendar.mode() == CalendarMode.LANES
        ? calendar.mode().period(calendar.day())
        : CalendarMode.MONTH.period(calendar.day());
  }

  List<Screen> screens() {
    return List.of(
        Screen.of("calendar", "content.title", Feather.CALENDAR, this::calendarView)
            .onShown(calendar::visit),
        Screen.of(
                "plan-import",
                "plansheet.title",
                Feather.FILE_TEXT,
                () ->
                    new PlanImportView(
                        planImport,
                        desk,
                        planFiles::choose,
                        () -> desk.navigation().go("calendar")))
            .hidden());
  }

  /// A new item, wherever somebody is.
  void plan() {
    desk.navigation().go("calendar");
    calendar.draft();
  }

  private CalendarView calendarView() {
    TierTexts texts = tierTexts.get();
    return new CalendarView(
        calendar,
        desk,
        texts::tier,
        new ItemSummary(workbench.content().services().items(), calendar, desk, texts::tier),
        planFiles.actions());
  }
}

package org.siyu.app.wiring;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.content.CalendarView;
import org.siyu.app.content.CalendarViewModel;
import org.siyu.app.content.ItemOpening;
import org.siyu.app.content.ItemSummary;
import org.siyu.app.library.People;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;
import org.siyu.core.content.ContentId;
import org.siyu.core.customers.CustomerId;

/// The screens of content: planned, reviewed, published, learnt from.
public final class ContentScreens {
  private final Workbench workbench;
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final CalendarViewModel calendar;
  private final LibraryScreen library;

  /// @param tierTexts words tiers in the language of now
  /// @param people the customers whom topics name
  /// @param openCustomer shows one of them
  ContentScreens(
      Workbench workbench,
      Desk desk,
      Supplier<TierTexts> tierTexts,
      People people,
      Consumer<CustomerId> openCustomer) {
    this.workbench = workbench;
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.calendar = new CalendarViewModel(workbench.content().services(), desk.tasks());
    this.library =
        new LibraryScreen(workbench.content(), desk, people, tierTexts, this::open, openCustomer);
  }

  public CalendarViewModel calendar() {
    return calendar;
  }

  List<Screen> screens() {
    return List.of(
        Screen.of("calendar", "content.title", Feather.CALENDAR, this::calendarView)
            .onShown(calendar::visit),
        library.screen());
  }

  public LibraryScreen library() {
    return library;
  }

  /// Shows an item of the calendar in full.
  private void open(ContentId item) {
    opening().open(item);
  }

  private ItemOpening opening() {
    return new ItemSummary(
        workbench.content().services().items(), calendar, desk, tierTexts.get()::tier);
  }

  /// A new item, wherever somebody is.
  void plan() {
    desk.navigation().go("calendar");
    calendar.draft();
  }

  private CalendarView calendarView() {
    TierTexts texts = tierTexts.get();
    return new CalendarView(calendar, desk, texts::tier, opening(), library.keeping()::keep);
  }
}

package org.siyu.app.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.daysheet.DayFiles;
import org.siyu.app.daysheet.DayImportView;
import org.siyu.app.daysheet.DayImportViewModel;
import org.siyu.app.daysheet.DaySheetTexts;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.Repeating;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.today.DayLinks;
import org.siyu.app.today.DayToasts;
import org.siyu.app.today.DayViewModel;
import org.siyu.app.today.TodayLinks;
import org.siyu.app.today.TodayView;
import org.siyu.app.today.TodayViewModel;
import org.siyu.core.daysheet.DaySheetService;
import org.siyu.core.workspace.UserSettingsRepository;

/// The page one starts the day with.
public final class TodayScreens implements AutoCloseable {
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

  private final Clock clock;
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final TodayLinks links;
  private final DayLinks dayLinks;
  private final TodayViewModel today;
  private final DayViewModel day;
  private final DaySheetService sheets;
  private final DayImportViewModel imports;
  private Optional<Repeating> watching = Optional.empty();

  /// @param tierTexts words tiers in the language of now
  TodayScreens(
      Workbench workbench,
      UserSettingsRepository userSettings,
      Clock clock,
      Desk desk,
      Supplier<TierTexts> tierTexts,
      TodayLinks links,
      DayLinks dayLinks) {
    this.clock = clock;
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.links = links;
    this.dayLinks = dayLinks;
    this.today =
        new TodayViewModel(
            new WorkspaceToday(workbench),
            workbench.workspace().settings().id(),
            userSettings,
            clock,
            desk.tasks());
    this.day = new DayViewModel(workbench.today(), desk.tasks(), new DayToasts(desk));
    this.sheets = workbench.daySheets();
    this.imports = new DayImportViewModel(sheets, desk.tasks());
  }

  /// The page itself, and what is reached from it.
  List<Screen> screens() {
    return List.of(
        Screen.of("today", "today.title", Feather.SUN, this::view).onShown(this::visit),
        Screen.of(
                "day-import",
                "daysheet.title",
                Feather.FILE_TEXT,
                () ->
                    new DayImportView(
                        imports,
                        desk,
                        new DaySheetTexts(desk.messages(), desk.formats(), tierTexts.get()::tier),
                        () -> files().choose(),
                        () -> desk.navigation().go("today")))
            .hidden()
            .under(() -> "today"));
  }

  private DayFiles files() {
    return new DayFiles(
        sheets,
        desk,
        tierTexts.get()::tier,
        () -> day.shownProperty().get().map(DayViewModel.Shown::member),
        imports);
  }

  /// A list that came back.
  public DayImportViewModel imports() {
    return imports;
  }

  public TodayViewModel today() {
    return today;
  }

  public DayViewModel day() {
    return day;
  }

  void refresh() {
    today.refresh();
  }

  void visit() {
    today.refresh();
    day.visit();
  }

  /// Tells of deadlines that come near, for as long as the workspace is open.
  void watch() {
    watching = Optional.of(new Repeating(BETWEEN_LOOKS, () -> day.tick(LocalDateTime.now(clock))));
  }

  @Override
  public void close() {
    day.leave(LocalDateTime.now(clock));
    watching.ifPresent(Repeating::close);
    watching = Optional.empty();
  }

  private TodayView view() {
    return new TodayView(today, day, desk, tierTexts.get(), links, dayLinks, files().actions());
  }
}

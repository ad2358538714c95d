package org.siyu.app.wiring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.content.CalendarMode;
import org.siyu.app.content.CalendarView;
import org.siyu.app.content.CalendarViewModel;
import org.siyu.app.content.CapWatch;
import org.siyu.app.content.ItemReleasing;
import org.siyu.app.editor.ItemEditorViewModel;
import org.siyu.app.editor.ItemNewsTeller;
import org.siyu.app.editor.ItemView;
import org.siyu.app.exchange.OtherLists;
import org.siyu.app.library.LibraryPage;
import org.siyu.app.plansheet.PlanFiles;
import org.siyu.app.plansheet.PlanImportView;
import org.siyu.app.plansheet.PlanImportViewModel;
import org.siyu.app.results.ResultsView;
import org.siyu.app.results.ResultsViewModel;
import org.siyu.app.review.ReleaseFile;
import org.siyu.app.review.ReviewLinks;
import org.siyu.app.review.ReviewView;
import org.siyu.app.review.ReviewViewModel;
import org.siyu.app.rhythm.RhythmPage;
import org.siyu.app.rhythm.RhythmView;
import org.siyu.app.rhythm.RhythmViewModel;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.People;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.content.Asset;
import org.siyu.core.content.ContentId;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// The screens of content: planned, reviewed, published, learnt from.
public final class ContentScreens implements AutoCloseable {
  private static final String ITEM = "item";

  private final Workbench workbench;
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final CalendarViewModel calendar;
  private final LibraryScreen library;
  private final ItemEditorViewModel editor;
  private final ReviewViewModel review;
  private final Subscription following;
  private final PlanSheetService sheets;
  private final PlanImportViewModel planImport;
  private final PlanFiles planFiles;
  private final ResultsViewModel results;
  private final RhythmViewModel rhythm;

  /// @param tierTexts words tiers in the language of now
  /// @param people the customers whom topics name
  /// @param openCustomer shows one of them
  /// @param openSource leads to what a case was learnt from
  ContentScreens(
      Workbench workbench,
      Desk desk,
      Supplier<TierTexts> tierTexts,
      People people,
      Consumer<CustomerId> openCustomer,
      Consumer<CaseSource> openSource) {
    this.workbench = workbench;
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.rhythm = new RhythmViewModel(workbench.content().rhythm(), desk.tasks());
    this.calendar = new CalendarViewModel(workbench.content().services(), desk.tasks(), new Caps());
    this.results = new ResultsViewModel(workbench.content().results(), desk.tasks());
    this.library =
        new LibraryScreen(
            workbench.content(),
            workbench.cases(),
            desk,
            people,
            tierTexts,
            this::open,
            openCustomer,
            openSource);
    this.editor = new ItemEditorViewModel(workbench.content().editor(), desk.tasks());
    this.review = new ReviewViewModel(workbench.content().reviewing(), desk.tasks());
    this.following =
        Subscription.combine(
            new ItemNewsTeller(editor, desk, this::open).follow(),
            desk.navigation()
                .currentProperty()
                .subscribe(
                    (before, _) -> {
                      if (before.equals(ITEM)) {
                        editor.leave();
                      }
                    }));
    editor.recall();
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

  public LibraryScreen library() {
    return library;
  }

  void openWords() {
    library.go(LibraryPage.WORDS);
  }

  /// What waits for whom.
  public ReviewViewModel review() {
    return review;
  }

  /// The editor of an item.
  public ItemEditorViewModel editor() {
    return editor;
  }

  /// Shows an item in full, wherever somebody is; the way back leads there again.
  public void open(ContentId item) {
    String now = desk.navigation().current();
    editor.open(item, now.equals(ITEM) ? editor.from() : now);
    desk.navigation().go(ITEM);
  }

  private void back() {
    desk.navigation().go(before());
  }

  /// Where the open item was come upon.
  private String before() {
    return editor.from().isEmpty() ? "calendar" : editor.from();
  }

  /// Keeps what is not saved yet.
  @Override
  public void close() {
    following.unsubscribe();
    editor.keepAll();
  }

  public CalendarViewModel calendar() {
    return calendar;
  }

  public RhythmViewModel rhythm() {
    return rhythm;
  }

  public ResultsViewModel results() {
    return results;
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
        Screen.of("review", "review.title", Feather.CHECK_SQUARE, this::reviewView)
            .onShown(review::visit),
        library.screen(),
        Screen.of("rhythm", "rhythm.title", Feather.ACTIVITY, this::rhythmView)
            .onShown(rhythm::visit),
        Screen.of("results", "results.title", Feather.BAR_CHART_2, this::resultsView)
            .onShown(results::visit),
        Screen.of(ITEM, "editor.title", Feather.FILE_TEXT, this::itemView)
            .hidden()
            .under(this::before),
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
            .hidden()
            .under(() -> "calendar"));
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
        this::open,
        library.keeping()::keep,
        new ItemReleasing() {
          @Override
          public void item(ContentId item) {
            releases().item(item);
          }

          @Override
          public void day(LocalDate day) {
            releases().day(day);
          }
        },
        planFiles.actions());
  }

  private ReviewView reviewView() {
    return new ReviewView(
        review,
        desk,
        tierTexts.get()::tier,
        workbench.tagNames()::name,
        new ReviewLinks(
            this::open,
            this::showFile,
            () -> desk.navigation().go("settings"),
            () -> desk.navigation().go("calendar")));
  }

  private void showFile(Asset asset) {
    desk.tasks()
        .run("review.task.reading", _ -> workbench.content().reviewing().assets().open(asset))
        .onSuccess(
            file -> Optional.ofNullable(file.getParent()).ifPresent(desk.dialogs()::openFolder))
        .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem)));
  }

  private ReleaseFile releases() {
    return ReviewView.releases(review, desk, tierTexts.get()::tier, workbench.tagNames()::name);
  }

  private ItemView itemView() {
    TierTexts texts = tierTexts.get();
    return new ItemView(editor, desk, texts::tier, this::back, this::open);
  }

  private ResultsView resultsView() {
    TierTexts texts = tierTexts.get();
    calendar.visit();
    return new ResultsView(
        results, desk, texts::tier, this::open, () -> desk.navigation().go("calendar"));
  }

  /// Shows who is written to how often around a day.
  void forecast(LocalDate day) {
    rhythm.pageProperty().set(RhythmPage.FORECAST);
    rhythm.forecast().goTo(day);
    desk.navigation().go("rhythm");
  }

  private RhythmView rhythmView() {
    return new RhythmView(rhythm, desk, this::open);
  }

  /// What the calendar knows of the rhythm.
  private final class Caps implements CapWatch {
    @Override
    public Map<ContentId, Integer> over(DateRange days, Monitor monitor) {
      return workbench.content().rhythm().forecasts().overCounts(days, monitor);
    }

    @Override
    public void open(LocalDate day) {
      forecast(day);
    }
  }
}

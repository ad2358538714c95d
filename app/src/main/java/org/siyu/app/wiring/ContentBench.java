package org.siyu.app.wiring;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.siyu.app.content.ContentServices;
import org.siyu.app.editor.EditorServices;
import org.siyu.app.i18n.Messages;
import org.siyu.app.results.ResultServices;
import org.siyu.app.review.ReviewServices;
import org.siyu.app.rhythm.RhythmServices;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.contact.ContactForecastService;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.contact.ContactLimitRepository;
import org.siyu.core.contact.ContactLimitService;
import org.siyu.core.content.AssetService;
import org.siyu.core.content.CadenceService;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentViewService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.content.LibraryService;
import org.siyu.core.content.ReviewService;
import org.siyu.core.content.SeriesService;
import org.siyu.core.content.TopicService;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.Tag;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.release.ReleaseService;
import org.siyu.core.results.ResultFileReader;
import org.siyu.core.results.ResultReportService;
import org.siyu.core.results.ResultService;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.Tier;
import org.siyu.core.words.CurrentChecker;
import org.siyu.core.words.WordFinding;
import org.siyu.core.words.WordService;
import org.siyu.core.words.WordSeverity;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.storage.calendar.JooqCalendarRepository;
import org.siyu.storage.calendar.OfficialDayFile;
import org.siyu.storage.contact.JooqContactLimitRepository;
import org.siyu.storage.contact.JooqContactRepository;
import org.siyu.storage.content.AssetFolder;
import org.siyu.storage.content.JooqAssetRepository;
import org.siyu.storage.content.JooqCadenceRepository;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqContentViewRepository;
import org.siyu.storage.content.JooqLibraryRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.content.JooqSeriesRepository;
import org.siyu.storage.content.JooqTopicRepository;
import org.siyu.storage.content.JooqUnsavedEdits;
import org.siyu.storage.database.Database;
import org.siyu.storage.plansheet.IcalendarPlanFile;
import org.siyu.storage.plansheet.JooqPlanBases;
import org.siyu.storage.plansheet.PlanSheetWorkbook;
import org.siyu.storage.release.JooqAudienceRepository;
import org.siyu.storage.release.ReleasePdf;
import org.siyu.storage.release.ReleaseWorkbook;
import org.siyu.storage.results.JooqPurchaseRepository;
import org.siyu.storage.results.ResultReportWorkbook;
import org.siyu.storage.results.ResultTemplateWorkbook;
import org.siyu.storage.results.ShippedResultLayouts;
import org.siyu.storage.words.JooqWordRepository;
import org.siyu.storage.words.ShippedWordList;
import org.siyu.storage.words.WordListWorkbook;
import org.siyu.storage.workbook.WorkbookFiles;

/// What the content features of one open workspace stand on.
final class ContentBench {
  private final ContentServices services;
  private final LibraryService library;
  private final TopicService topics;
  private final EditorServices editor;
  private final ContactForecastService forecasts;
  private final ContactLimitService limits;
  private final ContactLedger ledger;
  private final JooqContactLimitRepository limitRows;
  private final CurrentChecker checker;
  private final Supplier<WordService> words;
  private final ResultServices results;
  private final Function<Messages, PlanSheetService> sheets;
  private final ReviewServices reviewing;

  /// @param actor the name of the member who works here now
  /// @param tiers those of the scheme in force
  /// @param tags as they are called
  /// @param team the workspace's name
  ContentBench(
      Database database,
      OpenWorkspace workspace,
      AuditLog audit,
      CustomerService customers,
      Supplier<String> actor,
      Supplier<List<Tier>> tiers,
      Supplier<List<Tag>> tags,
      Supplier<String> team,
      Clock clock) {
    Ids ids = Ids.system();
    MemberRepository members = workspace.members();
    JooqContentRepository items = new JooqContentRepository(database);
    JooqReviewRepository reviews = new JooqReviewRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    JooqWordRepository changes = new JooqWordRepository(database);
    this.checker = new CurrentChecker(ShippedWordList::read, changes);
    this.words =
        () ->
            new WordService(
                checker.shipped(),
                changes,
                new WordListWorkbook(new WorkbookFiles()),
                ids,
                audit,
                actor,
                clock);
    ContentWriter writer = new ContentWriter(items, reviews, choices, members, clock);
    this.library = new LibraryService(new JooqLibraryRepository(database), items, writer, ids);
    this.topics = new TopicService(new JooqTopicRepository(database), writer, ids);
    ContentService planning = new ContentService(items, writer, choices, audit, ids);
    this.results =
        new ResultServices(
            new ResultService(
                items,
                planning,
                choices,
                new ResultFileReader(new WorkbookFiles(), ShippedResultLayouts.read()),
                new ResultTemplateWorkbook(),
                new JooqPurchaseRepository(database)),
            new ResultReportService(new ResultReportWorkbook(), audit, actor)::write,
            tiers,
            team,
            clock);
    JooqContactRepository contacts = new JooqContactRepository(database);
    this.limitRows = new JooqContactLimitRepository(database);
    this.ledger = new ContactLedger(contacts, items);
    this.limits = new ContactLimitService(limitRows, ids, audit, actor);
    this.forecasts = new ContactForecastService(contacts, ledger, limitRows, planning, clock);
    this.services =
        new ContentServices(
            planning,
            new ReviewService(items, reviews, members, this::blocking, audit, clock, ledger),
            new CadenceService(new JooqCadenceRepository(database), items, choices),
            new CalendarService(new JooqCalendarRepository(database), ids),
            new ContentViewService(new JooqContentViewRepository(database), ids, actor, clock),
            new ChoiceService(choices, ids),
            members,
            tiers,
            clock);
    this.editor =
        new EditorServices(
            services.items(),
            services.reviews(),
            new SeriesService(items, new JooqSeriesRepository(database), writer, ids),
            new AssetService(
                new JooqAssetRepository(database),
                new AssetFolder(workspace.attachments()),
                workspace::requireSpace,
                actor,
                clock),
            services.choices(),
            members,
            customers,
            tiers,
            checker,
            new JooqUnsavedEdits(database),
            clock);
    JooqPlanBases bases = new JooqPlanBases(database);
    this.sheets =
        messages ->
            new PlanSheetService(
                services.items(),
                services.cadence(),
                services.days(),
                new PlanNameLists(services, tags, messages)::read,
                members,
                bases,
                new PlanSheetWorkbook(new WorkbookFiles()),
                new IcalendarPlanFile(),
                audit,
                team,
                ids,
                clock);
    this.reviewing =
        new ReviewServices(
            services,
            checker::checker,
            new ReleaseService(
                services.items(),
                services.reviews(),
                new JooqAudienceRepository(database),
                new ReleaseService.Lists(
                    () -> workspace.settings().name(), checker::checker, limits::all),
                new ReleaseService.Writers(new ReleaseWorkbook(), new ReleasePdf()),
                audit,
                actor,
                clock),
            editor.assets());
  }

  /// All that the review asks of the core.
  ReviewServices reviewing() {
    return reviewing;
  }

  /// All that the editor of an item asks of the core.
  EditorServices editor() {
    return editor;
  }

  /// Good pieces and templates.
  LibraryService library() {
    return library;
  }

  /// What customers want to read about.
  TopicService topics() {
    return topics;
  }

  /// The plan as files, with tiers named in the language of the messages.
  PlanSheetService sheets(Messages messages) {
    return sheets.apply(messages);
  }

  /// All that the content calendar asks of the core.
  ContentServices services() {
    return services;
  }

  /// What came of published content.
  ResultServices results() {
    return results;
  }

  /// All that the screen of the rhythm asks of the core.
  RhythmServices rhythm() {
    return new RhythmServices(
        forecasts,
        limits,
        services.cadence(),
        services.days(),
        services.choices(),
        new OfficialDayFile(new WorkbookFiles())::read,
        Ids.system(),
        services.clock());
  }

  /// Whom contacts reach.
  ContactLedger ledger() {
    return ledger;
  }

  /// How often customers may be written to.
  ContactLimitRepository limitRows() {
    return limitRows;
  }

  /// Who would be written to how often.
  ContactForecastService forecasts() {
    return forecasts;
  }

  /// What texts are checked with.
  CurrentChecker checker() {
    return checker;
  }

  /// The team's word list. Reads the shipped one at first.
  WordService words() {
    return words.get();
  }

  private List<String> blocking(Content content) {
    String text = content.text();
    return checker.checker().check(text).findings().stream()
        .filter(finding -> finding.severity() == WordSeverity.BLOCK)
        .map((WordFinding finding) -> finding.in(text))
        .distinct()
        .toList();
  }
}

package org.siyu.app.wiring;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.app.content.ContentServices;
import org.siyu.app.editor.EditorServices;
import org.siyu.app.review.ReviewServices;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.contact.ShippedLimits;
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
import org.siyu.core.release.ReleaseService;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.Tier;
import org.siyu.core.words.CurrentChecker;
import org.siyu.core.words.WordFinding;
import org.siyu.core.words.WordService;
import org.siyu.core.words.WordSeverity;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.storage.calendar.JooqCalendarRepository;
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
import org.siyu.storage.database.Database;
import org.siyu.storage.release.JooqAudienceRepository;
import org.siyu.storage.release.ReleasePdf;
import org.siyu.storage.release.ReleaseWorkbook;
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
  private final CurrentChecker checker;
  private final Supplier<WordService> words;
  private final ReviewServices reviewing;

  /// @param actor the name of the member who works here now
  /// @param tiers those of the scheme in force
  ContentBench(
      Database database,
      OpenWorkspace workspace,
      AuditLog audit,
      CustomerService customers,
      Supplier<String> actor,
      Supplier<List<Tier>> tiers,
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
    this.services =
        new ContentServices(
            new ContentService(items, writer, choices, audit, ids),
            new ReviewService(items, reviews, members, this::blocking, audit, clock),
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
                    () -> workspace.settings().name(), checker::checker, ShippedLimits::all),
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

  /// All that the content calendar asks of the core.
  ContentServices services() {
    return services;
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

package org.siyu.app.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.core.content.AssetService;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.content.Review;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewService;
import org.siyu.core.content.SeriesService;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.tiers.TierService;
import org.siyu.core.words.CurrentChecker;
import org.siyu.core.words.WordChecker;
import org.siyu.core.words.WordFinding;
import org.siyu.core.words.WordSeverity;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.content.AssetFolder;
import org.siyu.storage.content.JooqAssetRepository;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.content.JooqSeriesRepository;
import org.siyu.storage.content.JooqUnsavedEdits;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.tiers.JooqTierRepository;
import org.siyu.storage.words.JooqWordRepository;
import org.siyu.storage.words.ShippedWordList;

/// A real store with a team of three and two customers, of whom 李雷 refuses profiling; it is
/// Wednesday, the 11th of March, half past ten.
final class EditorStore implements AutoCloseable {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 11, 10, 30);

  final EditorServices services;
  final Member author;
  final Member colleague;
  final Member legal;
  private final Database database;
  private final JooqMemberRepository members;
  private final CurrentChecker checker;

  EditorStore(Path folder) {
    Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Ids ids = Ids.system();
    database = ReadyWorkspaces.store(folder);
    members = new JooqMemberRepository(database, clock);
    JooqAuditLog audit = new JooqAuditLog(database, clock);
    JooqContentRepository items = new JooqContentRepository(database);
    JooqReviewRepository reviews = new JooqReviewRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    ContentWriter writer = new ContentWriter(items, reviews, choices, members, clock);
    TierService tiers =
        new TierService(new JooqTierRepository(database), audit, ids, clock, "default");
    checker = new CurrentChecker(ShippedWordList::read, new JooqWordRepository(database));
    services =
        new EditorServices(
            new ContentService(items, writer, choices, audit, ids),
            new ReviewService(items, reviews, members, this::blocking, audit, clock),
            new SeriesService(items, new JooqSeriesRepository(database), writer, ids),
            new AssetService(
                new JooqAssetRepository(database),
                new AssetFolder(folder.resolve("attachments")),
                _ -> {},
                () -> "林晓",
                clock),
            new ChoiceService(choices, ids),
            members,
            new CustomerService(new JooqCustomerRepository(database), audit, () -> "林晓", clock),
            () -> tiers.currentScheme().tiers(),
            checker,
            new JooqUnsavedEdits(database),
            clock);
    author = member(ids, "林晓", MemberRole.CONTENT);
    colleague = member(ids, "王宁", MemberRole.OPERATOR);
    legal = member(ids, "赵衡", MemberRole.COMPLIANCE);
    members.act(author.id());
    services.reviews().nameDefaultReviewer(Review.CROSS_REVIEW, Optional.of(colleague.id()));
    services.reviews().nameDefaultReviewer(Review.LEGAL_REVIEW, Optional.of(legal.id()));
    customer(1, "小满", true);
    customer(2, "李雷", false);
  }

  private List<String> blocking(Content content) {
    String text = content.text();
    WordChecker now = checker.checker();
    return now.check(text).findings().stream()
        .filter(finding -> finding.severity() == WordSeverity.BLOCK)
        .map((WordFinding finding) -> finding.in(text))
        .toList();
  }

  private Member member(Ids ids, String name, MemberRole role) {
    return members.save(Member.fresh(ids.next(), name, Set.of(role)), "test");
  }

  private void customer(int number, String nickname, boolean allows) {
    database.write(
        sql ->
            sql.execute(
                "insert into customer (id, nickname, gender, joined_at,"
                    + " allows_personalised_marketing, created_at, version, changed_at,"
                    + " changed_by) values (?, ?, 'unknown', ?, ?, ?, 1, ?, 'test')",
                new UUID(1, number),
                nickname,
                NOW.minusDays(number),
                allows,
                NOW,
                NOW));
  }

  ContentItem plan(String title, String body) {
    return services
        .items()
        .create(
            ContentDraft.of(
                Content.of(title, body, "moments"), NOW.plusDays(1), Optional.of(author.id())));
  }

  /// As far as cross review.
  ContentItem checked(ContentItem item) {
    services.reviews().act(item.id(), item.revision().version(), new ReviewAction.Submit(""));
    services
        .reviews()
        .act(item.id(), item.revision().version() + 1, new ReviewAction.PassSelfCheck(""));
    return read(item.id());
  }

  void act(Member member) {
    members.act(member.id());
  }

  /// Somebody else's change.
  void write(ContentItem item) {
    act(colleague);
    services.items().save(item);
    act(author);
  }

  ContentItem read(ContentId id) {
    return services.items().find(id).orElseThrow();
  }

  @Override
  public void close() {
    database.close();
  }
}

package org.siyu.app.content;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.content.BlockingWords;
import org.siyu.core.content.CadenceService;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ContentViewService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.content.Review;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewService;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.tiers.TierService;
import org.siyu.storage.calendar.JooqCalendarRepository;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.content.JooqCadenceRepository;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqContentViewRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.tiers.JooqTierRepository;

/// A real store with a team of three; it is Wednesday, the 11th of March, half past ten.
final class CalendarStore implements AutoCloseable {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 11, 10, 30);

  final ContentServices services;
  final Member author;
  final Member colleague;
  final Member legal;
  private final Database database;
  private final JooqMemberRepository members;

  CalendarStore(Path folder) {
    Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Ids ids = Ids.system();
    database = ReadyWorkspaces.store(folder);
    members = new JooqMemberRepository(database, clock);
    JooqAuditLog audit = new JooqAuditLog(database, clock);
    JooqContentRepository items = new JooqContentRepository(database);
    JooqReviewRepository reviews = new JooqReviewRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    TierService tiers =
        new TierService(new JooqTierRepository(database), audit, ids, clock, "default");
    services =
        new ContentServices(
            new ContentService(
                items,
                new ContentWriter(items, reviews, choices, members, clock),
                choices,
                audit,
                ids),
            new ReviewService(items, reviews, members, BlockingWords.NONE, audit, clock),
            new CadenceService(new JooqCadenceRepository(database), items, choices),
            new CalendarService(new JooqCalendarRepository(database), ids),
            new ContentViewService(
                new JooqContentViewRepository(database), ids, () -> "editor", clock),
            new ChoiceService(choices, ids),
            members,
            () -> tiers.currentScheme().tiers(),
            clock);
    author = member(ids, "林晓", MemberRole.CONTENT);
    colleague = member(ids, "王宁", MemberRole.OPERATOR);
    legal = member(ids, "赵衡", MemberRole.COMPLIANCE);
    members.act(author.id());
    services.reviews().nameDefaultReviewer(Review.CROSS_REVIEW, Optional.of(colleague.id()));
    services.reviews().nameDefaultReviewer(Review.LEGAL_REVIEW, Optional.of(legal.id()));
  }

  private Member member(Ids ids, String name, MemberRole role) {
    return members.save(Member.fresh(ids.next(), name, Set.of(role)), "test");
  }

  ContentItem plan(String title, String channel, LocalDateTime start, int minutes) {
    return services
        .items()
        .create(
            ContentDraft.of(Content.of(title, "早上好", channel), start, Optional.of(author.id()))
                .with(new ContentItem.Plan(start, minutes)));
  }

  ContentItem plan(String title, LocalDateTime start) {
    return plan(title, "moments", start, 0);
  }

  /// Takes an item all the way.
  ContentItem publish(ContentItem item) {
    act(author, item, 0, new ReviewAction.Submit(""));
    act(author, item, 1, new ReviewAction.PassSelfCheck(""));
    act(colleague, item, 2, new ReviewAction.Approve(""));
    act(legal, item, 3, new ReviewAction.Approve(""));
    act(author, item, 4, new ReviewAction.Publish(""));
    members.act(author.id());
    return read(item);
  }

  private void act(Member actor, ContentItem item, int step, ReviewAction action) {
    members.act(actor.id());
    services.reviews().act(item.id(), item.revision().version() + step, action);
  }

  ContentItem read(ContentItem item) {
    return services.items().find(item.id()).orElseThrow();
  }

  ContentStatus status(ContentItem item) {
    return read(item).status();
  }

  LocalDateTime start(ContentItem item) {
    return read(item).plan().start();
  }

  List<String> titles() {
    return services.items().rows(ContentQuery.ALL).stream().map(row -> row.title()).toList();
  }

  @Override
  public void close() {
    database.close();
  }
}

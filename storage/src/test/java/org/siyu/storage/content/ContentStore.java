package org.siyu.storage.content;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.content.Review;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewOutcome;
import org.siyu.core.content.ReviewService;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;
import org.siyu.storage.team.JooqMemberRepository;

/// A store with a team of three, and the services of the content calendar on it.
final class ContentStore implements AutoCloseable {
  static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 30);
  static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 1, 8, 0);

  final Ids ids = Ids.system();
  final Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  final Database database;
  final JooqMemberRepository members;
  final JooqContentRepository items;
  final JooqReviewRepository reviews;
  final JooqChoiceRepository choiceRows;
  final JooqAuditLog audit;
  final ContentWriter writer;
  final ContentService content;
  final ChoiceService choices;
  final Member author;
  final Member colleague;
  final Member legal;
  final List<String> blocking = new ArrayList<>();

  ContentStore(Path folder) {
    database = EmptyStore.open(folder.resolve("store"));
    members = new JooqMemberRepository(database, clock);
    items = new JooqContentRepository(database);
    reviews = new JooqReviewRepository(database);
    choiceRows = new JooqChoiceRepository(database);
    audit = new JooqAuditLog(database, clock);
    writer = new ContentWriter(items, reviews, choiceRows, members, clock);
    content = new ContentService(items, writer, choiceRows, audit, ids);
    choices = new ChoiceService(choiceRows, ids);
    author = member("林晓", MemberRole.CONTENT);
    colleague = member("王宁", MemberRole.OPERATOR);
    legal = member("赵衡", MemberRole.COMPLIANCE);
    members.act(author.id());
  }

  Member member(String name, MemberRole role) {
    return members.save(Member.fresh(ids.next(), name, Set.of(role)), "test");
  }

  ReviewService review() {
    return new ReviewService(items, reviews, members, text -> List.copyOf(blocking), audit, clock);
  }

  ContentItem draft(String title) {
    return draft(title, "moments", MONDAY);
  }

  ContentItem draft(String title, String channel, LocalDateTime start) {
    return content.create(
        ContentDraft.of(Content.of(title, "{昵称}，早上好", channel), start, Optional.of(author.id())));
  }

  /// Takes an item through both reviews.
  ContentItem scheduled(String title) {
    review().nameDefaultReviewer(Review.CROSS_REVIEW, Optional.of(colleague.id()));
    review().nameDefaultReviewer(Review.LEGAL_REVIEW, Optional.of(legal.id()));
    ContentItem item = draft(title);
    item = as(author, item, new ReviewAction.Submit(""));
    item = as(author, item, new ReviewAction.PassSelfCheck("ok"));
    item = as(colleague, item, new ReviewAction.Approve("fine"));
    item = as(legal, item, new ReviewAction.Approve("lawful"));
    members.act(author.id());
    return item;
  }

  ContentItem published(String title) {
    return as(author, scheduled(title), new ReviewAction.Publish(""));
  }

  /// Does a step that must not be blocked.
  ContentItem as(Member actor, ContentItem item, ReviewAction action) {
    return switch (act(actor, item, action)) {
      case ReviewOutcome.Moved moved -> moved.item();
      case ReviewOutcome.Blocked blocked ->
          throw new AssertionError(blocked.problems().getFirst().code().key());
    };
  }

  ReviewOutcome act(Member actor, ContentItem item, ReviewAction action) {
    members.act(actor.id());
    return review().act(item.id(), item.revision().version(), action);
  }

  /// The codes of what stands in the way.
  List<ErrorCode> blocks(Member actor, ContentItem item, ReviewAction action) {
    return switch (act(actor, item, action)) {
      case ReviewOutcome.Moved moved -> List.of();
      case ReviewOutcome.Blocked blocked -> blocked.problems().stream().map(Problem::code).toList();
    };
  }

  ContentItem read(ContentItem item) {
    return content.find(item.id()).orElseThrow();
  }

  @Override
  public void close() {
    database.close();
  }
}

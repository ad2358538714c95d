package org.siyu.storage.results;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.results.ResultFileReader;
import org.siyu.core.results.ResultService;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.workbook.WorkbookFiles;

/// A real store with published items.
final class ResultStore implements AutoCloseable {
  static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 11, 12, 0);

  final Database database;
  final ResultService results;
  final JooqContentRepository items;
  final JooqReviewRepository reviews;
  final Ids ids = Ids.system();
  private final Member author;

  ResultStore(Path folder) {
    Clock clock = Clock.fixed(NOON.plusDays(30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    database = EmptyStore.open(folder.resolve("store"));
    items = new JooqContentRepository(database);
    reviews = new JooqReviewRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    JooqMemberRepository members = new JooqMemberRepository(database, clock);
    author = members.save(Member.fresh(ids.next(), "林晓", Set.of(MemberRole.CONTENT)), "test");
    members.act(author.id());
    ContentService content =
        new ContentService(
            items,
            new ContentWriter(items, reviews, choices, members, clock),
            choices,
            new JooqAuditLog(database, clock),
            ids);
    results =
        new ResultService(
            items,
            content,
            choices,
            new ResultFileReader(new WorkbookFiles(), ShippedResultLayouts.read()),
            new ResultTemplateWorkbook(),
            new JooqPurchaseRepository(database));
  }

  ContentItem item(String title, String channel, LocalDateTime start, ContentStatus status) {
    ContentItem item =
        ContentDraft.of(
                Content.of(title, "会员日到了，点开看看今天的清单", channel), start, Optional.of(author.id()))
            .item(new ContentId(ids.next()), author.id())
            .with(status);
    return items.insert(List.of(item), start, "test").getFirst();
  }

  ContentItem item(String title, String channel, LocalDateTime start) {
    return item(title, channel, start, ContentStatus.PUBLISHED);
  }

  ContentResults results(ContentItem item) {
    return read(item).results();
  }

  ContentItem read(ContentItem item) {
    return items.find(item.id()).orElseThrow();
  }

  @Override
  public void close() {
    database.close();
  }
}

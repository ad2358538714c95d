package org.siyu.app.results;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.content.ResultMeasure;
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
import org.siyu.storage.results.JooqPurchaseRepository;
import org.siyu.storage.results.ResultReportWorkbook;
import org.siyu.storage.results.ResultTemplateWorkbook;
import org.siyu.storage.results.ShippedResultLayouts;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.workbook.WorkbookFiles;

/// A real store with published items; it is Wednesday, the 11th of March 2026.
final class ResultStore implements AutoCloseable {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 11, 12, 0);

  final ResultServices services;
  private final Database database;
  private final JooqContentRepository items;
  private final Member author;
  private final Ids ids = Ids.system();

  ResultStore(Path folder) {
    Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    database = ReadyWorkspaces.store(folder);
    items = new JooqContentRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    JooqMemberRepository members = new JooqMemberRepository(database, clock);
    author = members.save(Member.fresh(ids.next(), "林晓", Set.of(MemberRole.CONTENT)), "test");
    members.act(author.id());
    ContentService content =
        new ContentService(
            items,
            new ContentWriter(items, new JooqReviewRepository(database), choices, members, clock),
            choices,
            new JooqAuditLog(database, clock),
            ids);
    services =
        new ResultServices(
            new ResultService(
                items,
                content,
                choices,
                new ResultFileReader(new WorkbookFiles(), ShippedResultLayouts.read()),
                new ResultTemplateWorkbook(),
                new JooqPurchaseRepository(database)),
            (report, words, target) ->
                new ResultReportWorkbook().stage(report, words, target).publish(),
            List::of,
            () -> "Spring",
            clock);
  }

  /// @param counts reach, opens, clicks …; none for an item without results
  ContentItem publish(String title, String channel, LocalDateTime start, long... counts) {
    Map<ResultMeasure, Long> values = new EnumMap<>(ResultMeasure.class);
    for (int index = 0; index < counts.length; index++) {
      values.put(ResultMeasure.values()[index], counts[index]);
    }
    ContentItem item =
        ContentDraft.of(Content.of(title, "text", channel), start, Optional.of(author.id()))
            .item(new ContentId(ids.next()), author.id())
            .with(values.isEmpty() ? ContentStatus.PUBLISHED : ContentStatus.RESULTS_IN)
            .with(new ContentResults(values));
    return items.insert(List.of(item), start, "test").getFirst();
  }

  ContentResults results(ContentItem item) {
    return items.find(item.id()).orElseThrow().results();
  }

  @Override
  public void close() {
    database.close();
  }
}

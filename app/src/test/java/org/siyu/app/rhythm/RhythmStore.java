package org.siyu.app.rhythm;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.contact.ContactForecastService;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.contact.ContactLimitService;
import org.siyu.core.content.CadenceService;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.calendar.JooqCalendarRepository;
import org.siyu.storage.calendar.OfficialDayFile;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.contact.JooqContactLimitRepository;
import org.siyu.storage.contact.JooqContactRepository;
import org.siyu.storage.content.JooqCadenceRepository;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.workbook.WorkbookFiles;

/// A real store with three customers; it is Wednesday, the 11th of March, half past ten.
final class RhythmStore implements AutoCloseable {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 11, 10, 30);

  final RhythmServices services;
  final ContentService content;
  private final Database database;
  private final Member author;

  RhythmStore(Path folder) {
    Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Ids ids = Ids.system();
    database = ReadyWorkspaces.store(folder);
    JooqMemberRepository members = new JooqMemberRepository(database, clock);
    JooqAuditLog audit = new JooqAuditLog(database, clock);
    JooqContentRepository items = new JooqContentRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    content =
        new ContentService(
            items,
            new ContentWriter(items, new JooqReviewRepository(database), choices, members, clock),
            choices,
            audit,
            ids);
    JooqContactRepository contacts = new JooqContactRepository(database);
    JooqContactLimitRepository limits = new JooqContactLimitRepository(database);
    services =
        new RhythmServices(
            new ContactForecastService(
                contacts, new ContactLedger(contacts, items), limits, content, clock),
            new ContactLimitService(limits, ids, audit, () -> "林晓"),
            new CadenceService(new JooqCadenceRepository(database), items, choices),
            new CalendarService(new JooqCalendarRepository(database), ids),
            new ChoiceService(choices, ids),
            new OfficialDayFile(new WorkbookFiles())::read,
            ids,
            clock);
    author = members.save(Member.fresh(ids.next(), "林晓", Set.of(MemberRole.CONTENT)), "test");
    members.act(author.id());
    for (int index = 0; index < 3; index++) {
      String name = "顾客" + index;
      database.write(
          sql ->
              sql.execute(
                  """
                  insert into customer (id, nickname, gender, allows_personalised_marketing,
                    created_at, version, changed_at, changed_by)
                  values (?, ?, 'unknown', true, ?, 1, ?, 'test')
                  """,
                  ids.next(),
                  name,
                  NOW,
                  NOW));
    }
  }

  ContentItem letter(String title, LocalDateTime start) {
    return content.create(
        ContentDraft.of(Content.of(title, "早上好", "one-to-one"), start, Optional.of(author.id())));
  }

  LocalDateTime start(ContentItem item) {
    return content.find(item.id()).orElseThrow().plan().start();
  }

  @Override
  public void close() {
    database.close();
  }
}

package org.siyu.app.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.app.widget.People;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.content.LibraryService;
import org.siyu.core.content.TopicService;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.tiers.TierService;
import org.siyu.core.words.CurrentChecker;
import org.siyu.core.words.WordService;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqLibraryRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.content.JooqTopicRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.tiers.JooqTierRepository;
import org.siyu.storage.words.JooqWordRepository;
import org.siyu.storage.words.ShippedWordList;
import org.siyu.storage.words.WordListWorkbook;
import org.siyu.storage.workbook.WorkbookFiles;

/// A real store with a member who works here and two customers; it is Wednesday, the 11th of March,
/// half past ten.
final class LibraryStore implements AutoCloseable {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 11, 10, 30);
  static final LocalDateTime TOMORROW = LocalDateTime.of(2026, 3, 12, 10, 0);

  final LibraryServices services;
  final ContentService items;
  final CurrentChecker checker;
  final WordService words;
  final List<People.Person> customers = new ArrayList<>();
  private final Database database;

  LibraryStore(Path folder) {
    Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Ids ids = Ids.system();
    database = ReadyWorkspaces.store(folder);
    JooqMemberRepository members = new JooqMemberRepository(database, clock);
    JooqAuditLog audit = new JooqAuditLog(database, clock);
    JooqContentRepository repository = new JooqContentRepository(database);
    JooqReviewRepository reviews = new JooqReviewRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    JooqWordRepository changes = new JooqWordRepository(database);
    ContentWriter writer = new ContentWriter(repository, reviews, choices, members, clock);
    TierService tiers =
        new TierService(new JooqTierRepository(database), audit, ids, clock, "default");
    items = new ContentService(repository, writer, choices, audit, ids);
    checker = new CurrentChecker(ShippedWordList::read, changes);
    words =
        new WordService(
            checker.shipped(),
            changes,
            new WordListWorkbook(new WorkbookFiles()),
            ids,
            audit,
            () -> members.acting().name(),
            clock);
    services =
        new LibraryServices(
            new LibraryService(new JooqLibraryRepository(database), repository, writer, ids),
            new TopicService(new JooqTopicRepository(database), writer, ids),
            new ChoiceService(choices, ids),
            members,
            () -> tiers.currentScheme().tiers(),
            new Known(),
            clock);
    Member author = members.save(Member.fresh(ids.next(), "林晓", Set.of(MemberRole.CONTENT)), "t");
    members.act(author.id());
  }

  /// The customers of a test.
  private final class Known implements People {
    @Override
    public void prepare() {}

    @Override
    public List<Person> find(String typed) {
      return customers.stream().filter(person -> person.name().contains(typed)).toList();
    }

    @Override
    public Optional<Person> person(UUID id) {
      return customers.stream().filter(person -> person.id().equals(id)).findFirst();
    }
  }

  ContentItem plan(String title) {
    return items.create(
        ContentDraft.of(Content.of(title, "早上好，" + title, "moments"), NOW, Optional.empty()));
  }

  List<ContentItem> planned() {
    return items.items(ContentQuery.ALL);
  }

  @Override
  public void close() {
    database.close();
  }
}

package org.siyu.app.experiment;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.content.LibraryQuery;
import org.siyu.core.content.LibraryService;
import org.siyu.core.customers.CustomerBulkService;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.SavedViewService;
import org.siyu.core.experiment.Analysis;
import org.siyu.core.experiment.Candidates;
import org.siyu.core.experiment.ContentWinner;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentRepository.Assigned;
import org.siyu.core.experiment.ExperimentService;
import org.siyu.core.experiment.SopWinner;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopService;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.tiers.DefaultTierScheme;
import org.siyu.core.tiers.SavedListService;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqLibraryRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.customers.JooqSavedViewRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.experiment.CommonsStatistics;
import org.siyu.storage.experiment.ExperimentReportWorkbook;
import org.siyu.storage.experiment.JooqExperimentRepository;
import org.siyu.storage.sop.JooqSopRepository;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.tiers.JooqSavedListRepository;

/// A real store with customers and one item; its clock goes on when told. It is the 2nd of March.
final class ExperimentStore implements AutoCloseable {
  static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 8, 0);

  final ExperimentServices services;
  final ContentItem item;
  private final LibraryService library;
  private final Database database;
  private final Ids ids = Ids.system();
  private final List<UUID> customers = new ArrayList<>();
  final SopService templates;
  private LocalDateTime now = START;
  private long orders;
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now.toInstant(ZoneOffset.UTC);
        }
      };

  ExperimentStore(Path folder, int people) {
    database = Database.open(folder.resolve("store"));
    JooqMemberRepository members = new JooqMemberRepository(database, clock);
    JooqAuditLog audit = new JooqAuditLog(database, clock);
    Member author =
        members.save(Member.fresh(ids.next(), "林晓", Set.of(MemberRole.CONTENT)), "test");
    members.act(author.id());
    JooqContentRepository items = new JooqContentRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    ContentWriter writer =
        new ContentWriter(items, new JooqReviewRepository(database), choices, members, clock);
    ContentService content = new ContentService(items, writer, choices, audit, ids);
    library = new LibraryService(new JooqLibraryRepository(database), items, writer, ids);
    item =
        content.create(
            ContentDraft.of(
                Content.of("Spring letter", "Dear customer", "one-to-one"),
                START.plusHours(2),
                Optional.of(author.id())));
    JooqCustomerRepository rows = new JooqCustomerRepository(database);
    CustomerService service = new CustomerService(rows, audit, () -> "林晓", clock);
    JooqExperimentRepository repository = new JooqExperimentRepository(database);
    templates =
        new SopService(
            new JooqSopRepository(database),
            new ChoiceService(choices, ids),
            ids,
            () -> "林晓",
            clock);
    services =
        new ExperimentServices(
            new ExperimentService(
                repository,
                new Candidates(
                    service,
                    new SavedViewService(
                        new JooqSavedViewRepository(database), ids, () -> "林晓", clock),
                    new SavedListService(new JooqSavedListRepository(database), ids, clock),
                    repository),
                new Analysis(new CommonsStatistics()),
                audit,
                ids,
                () -> "林晓",
                clock),
            new CustomerBulkService(rows, audit, ids, () -> "林晓", clock),
            () -> DefaultTierScheme.named("Tiers").tiers(),
            service::tags,
            content,
            List.of(new ContentWinner(content, library, clock), new SopWinner(templates)),
            new ExperimentReportWorkbook(),
            () -> "Spring",
            clock);
    customers(people);
  }

  private void customers(int people) {
    database.write(
        sql -> {
          for (int index = 0; index < people; index++) {
            UUID id = ids.next();
            customers.add(id);
            sql.execute(
                """
                insert into customer (id, nickname, gender, allows_personalised_marketing,
                  created_at, version, changed_at, changed_by)
                values (?, ?, 'unknown', true, ?, 1, ?, 'test')
                """,
                id,
                "N" + index,
                START,
                START);
          }
          return people;
        });
  }

  void goTo(LocalDateTime time) {
    now = time;
  }

  /// Some customers of a variant order a day after they got it.
  void order(Experiment experiment, int variant, int count) {
    List<UUID> some =
        services.experiments().assigned(experiment.id(), Monitor.NONE).stream()
            .filter(each -> each.variant() == variant)
            .map(Assigned::customer)
            .limit(count)
            .toList();
    order(some, experiment.exposedAt().orElseThrow().plusDays(1));
  }

  /// The first customers have ordered before.
  void orderedBefore(int count) {
    order(customers.subList(0, count), START.minusDays(2));
  }

  private void order(List<UUID> some, LocalDateTime at) {
    database.write(
        sql -> {
          for (UUID customer : some) {
            sql.execute(
                """
                insert into sales_order (id, source, order_no, customer_id, kind, status,
                  ordered_at, paid_at, amount_cents, refund_cents, content_hash, version,
                  changed_at, changed_by, lines_from)
                values (?, 'test', ?, ?, 'sale', 'completed', ?, ?, 9900, 0, 0, 1, ?, 'test', ?)
                """,
                ids.next(),
                ids.next().toString(),
                customer,
                at,
                at,
                at,
                ++orders << 20);
          }
          return some.size();
        });
  }

  List<String> library() {
    return library.search(LibraryQuery.ALL).stream()
        .map(piece -> piece.item().content().body())
        .toList();
  }

  Experiment only() {
    return services.experiments().list().getFirst();
  }

  /// The steps of the member day, as experiments choose among them.
  ExperimentSubjects subjects() {
    SopEntry entry = templates.named("member-day", SopLanguage.EN);
    return new ExperimentSubjects(
        () ->
            entry.template().steps().stream()
                .map(
                    step ->
                        new ExperimentSubjects.Choice(
                            entry.id().step(step.key()),
                            entry.name(),
                            step.title(),
                            step.message().script()))
                .toList(),
        List::of);
  }

  @Override
  public void close() {
    database.close();
  }
}

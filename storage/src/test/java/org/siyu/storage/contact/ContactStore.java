package org.siyu.storage.contact;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.contact.ContactForecastService;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.contact.ContactLimitService;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.contact.Reach;
import org.siyu.core.content.Audience;
import org.siyu.core.content.BlockingWords;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.content.Review;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewOutcome;
import org.siyu.core.content.ReviewService;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;
import org.siyu.storage.team.JooqMemberRepository;

/// A store with customers and a plan; it is Monday, the 2nd of March 2026, eight o'clock.
final class ContactStore implements AutoCloseable {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);
  static final LocalDate TODAY = NOW.toLocalDate();

  final Ids ids = Ids.system();
  final Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  final Database database;
  final ContentService content;
  final JooqContactRepository contacts;
  final ContactLedger ledger;
  final ContactLimitService limits;
  final ContactForecastService forecasts;
  final List<UUID> customers = new ArrayList<>();
  private final ReviewService reviews;
  private final JooqMemberRepository members;
  private final Member author;
  private final Member colleague;
  private final Member legal;

  ContactStore(Path folder) {
    database = EmptyStore.open(folder.resolve("store"));
    members = new JooqMemberRepository(database, clock);
    JooqAuditLog audit = new JooqAuditLog(database, clock);
    JooqContentRepository items = new JooqContentRepository(database);
    JooqReviewRepository steps = new JooqReviewRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    content =
        new ContentService(
            items, new ContentWriter(items, steps, choices, members, clock), choices, audit, ids);
    contacts = new JooqContactRepository(database);
    ledger = new ContactLedger(contacts, items);
    JooqContactLimitRepository rows = new JooqContactLimitRepository(database);
    limits = new ContactLimitService(rows, ids, audit, () -> "林晓");
    forecasts = new ContactForecastService(contacts, ledger, rows, content, clock);
    reviews = new ReviewService(items, steps, members, BlockingWords.NONE, audit, clock, ledger);
    author = member("林晓", MemberRole.CONTENT);
    colleague = member("王宁", MemberRole.OPERATOR);
    legal = member("赵衡", MemberRole.COMPLIANCE);
    members.act(author.id());
    reviews.nameDefaultReviewer(Review.CROSS_REVIEW, Optional.of(colleague.id()));
    reviews.nameDefaultReviewer(Review.LEGAL_REVIEW, Optional.of(legal.id()));
  }

  private Member member(String name, MemberRole role) {
    return members.save(Member.fresh(ids.next(), name, Set.of(role)), "test");
  }

  /// Customers who joined long ago.
  void customers(int count) {
    for (int index = 0; index < count; index++) {
      customer(TODAY.minusYears(1), true);
    }
  }

  UUID customer(LocalDate joined, boolean allowsPersonalised) {
    UUID id = ids.next();
    database.write(
        sql ->
            sql.execute(
                """
                insert into customer (id, nickname, gender, joined_at,
                  allows_personalised_marketing, created_at, version, changed_at, changed_by)
                values (?, ?, 'unknown', ?, ?, ?, 1, ?, 'test')
                """,
                id,
                "N" + customers.size(),
                joined.atTime(9, 0),
                allowsPersonalised,
                NOW,
                NOW));
    customers.add(id);
    return id;
  }

  void consent(int customer, String purpose, String state, LocalDateTime at) {
    database.write(
        sql ->
            sql.execute(
                """
                insert into consent (id, customer_id, purpose, state, stated_at, source)
                values (?, ?, ?, ?, ?, 'test')
                """,
                ids.next(),
                customers.get(customer),
                purpose,
                state,
                at));
  }

  /// Places each customer, by its place in the list, in a tier.
  void placed(LocalDateTime asOf, String... tiers) {
    UUID snapshot = ids.next();
    database.write(
        sql -> {
          sql.execute(
              "merge into tier_scheme key (version) values (1, 'test', '{}', ?, 'test')", NOW);
          sql.execute(
              "insert into tier_snapshot values (?, ?, 'test', ?, 1, '{}', '')",
              snapshot,
              asOf,
              asOf);
          for (int index = 0; index < tiers.length; index++) {
            sql.execute(
                "insert into tier_assignment values (?, ?, ?, '', 0, 0, 0, null, 0, 0, '')",
                snapshot,
                customers.get(index),
                tiers[index]);
          }
          return 0;
        });
  }

  UUID tag(int... wearers) {
    UUID group = ids.next();
    UUID tag = ids.next();
    database.write(
        sql -> {
          sql.execute("insert into tag_group values (?, ?, 1)", group, group.toString());
          sql.execute("insert into tag values (?, ?, 'T', 1)", tag, group);
          for (int wearer : wearers) {
            sql.execute(
                "insert into customer_tag (customer_id, tag_id) values (?, ?)",
                customers.get(wearer),
                tag);
          }
          return 0;
        });
    return tag;
  }

  void touch(int customer, LocalDateTime at) {
    database.write(
        sql ->
            sql.execute(
                """
                insert into interaction (id, customer_id, happened_at, kind, content_hash)
                values (?, ?, ?, 'outreach', 0)
                """,
                ids.next(),
                customers.get(customer),
                at));
  }

  ContentItem plan(String channel, LocalDateTime start, Audience audience) {
    return plan(Content.of("T", "{昵称}，早上好", channel).withAudience(audience), start);
  }

  ContentItem plan(Content wanted, LocalDateTime start) {
    return content.create(ContentDraft.of(wanted, start, Optional.of(author.id())));
  }

  ContentItem publish(ContentItem item) {
    ContentItem at = act(author, item, new ReviewAction.Submit(""));
    at = act(author, at, new ReviewAction.PassSelfCheck(""));
    at = act(colleague, at, new ReviewAction.Approve(""));
    at = act(legal, at, new ReviewAction.Approve(""));
    return act(author, at, new ReviewAction.Publish(""));
  }

  ContentItem unpublish(ContentItem item) {
    return act(author, item, new ReviewAction.Unpublish(""));
  }

  ContentItem publishAgain(ContentItem item) {
    return act(author, item, new ReviewAction.Publish(""));
  }

  private ContentItem act(Member actor, ContentItem item, ReviewAction action) {
    members.act(actor.id());
    ReviewOutcome outcome = reviews.act(item.id(), item.revision().version(), action);
    members.act(author.id());
    return switch (outcome) {
      case ReviewOutcome.Moved moved -> moved.item();
      case ReviewOutcome.Blocked blocked ->
          throw new AssertionError(blocked.problems().getFirst().code().key());
    };
  }

  Reach reach(ContentItem item) {
    return forecasts.reach(ContentRow.of(content.find(item.id()).orElseThrow()), Monitor.NONE);
  }

  /// Places in the list of customers.
  Set<Integer> who(CustomerSet set) {
    CustomerBook book = contacts.customers(Monitor.NONE);
    return set.rows().mapToObj(row -> customers.indexOf(book.id(row))).collect(Collectors.toSet());
  }

  @Override
  public void close() {
    database.close();
  }
}

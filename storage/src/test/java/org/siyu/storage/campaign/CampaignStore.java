package org.siyu.storage.campaign;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.actions.ActionService;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignFlow;
import org.siyu.core.campaign.CampaignReviews;
import org.siyu.core.campaign.CampaignService;
import org.siyu.core.campaign.HandOverService;
import org.siyu.core.campaign.StepService;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.shared.Ids;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopService;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.actions.JooqActionRepository;
import org.siyu.storage.calendar.JooqCalendarRepository;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.contact.JooqContactRepository;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.customers.JooqFollowUpRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.sop.JooqSopRepository;
import org.siyu.storage.team.JooqMemberRepository;

/// A store with a team, and the services of campaigns on it. The clock is set by hand.
final class CampaignStore implements AutoCloseable {
  static final LocalDate DAY = LocalDate.of(2026, 3, 20);

  final Ids ids = Ids.system();
  final SetClock clock = new SetClock(LocalDateTime.of(2026, 3, 2, 8, 0));
  final Database database;
  final JooqMemberRepository members;
  final JooqCampaignRepository repository;
  final JooqContactRepository contacts;
  final ContentService content;
  final SopService templates;
  final CampaignService campaigns;
  final StepService steps;
  final FollowUpService followUps;
  final HandOverService handOvers;
  final CampaignFlow flow;
  final ActionService actions;
  final CampaignReviews reviews;
  final Member manager;
  final Member operator;
  private int orders;

  CampaignStore(Path folder) {
    database = Database.open(folder.resolve("store"));
    members = new JooqMemberRepository(database, clock);
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
    templates =
        new SopService(
            new JooqSopRepository(database),
            new ChoiceService(choices, ids),
            ids,
            () -> members.acting().name(),
            clock);
    repository = new JooqCampaignRepository(database);
    contacts = new JooqContactRepository(database);
    campaigns =
        new CampaignService(
            repository,
            templates,
            content,
            new CalendarService(new JooqCalendarRepository(database), ids),
            members,
            ids,
            clock);
    steps = new StepService(campaigns, repository, new ContactLedger(contacts, items));
    followUps =
        new FollowUpService(
            new JooqFollowUpRepository(database), ids, () -> members.acting().name(), clock);
    handOvers =
        new HandOverService(
            campaigns, repository, new JooqHandOverRepository(database), followUps, members);
    flow = new CampaignFlow(campaigns, repository, templates);
    actions =
        new ActionService(
            new JooqActionRepository(database), ids, () -> members.acting().name(), clock);
    reviews =
        new CampaignReviews(
            campaigns,
            flow,
            repository,
            actions,
            members,
            new CampaignReviewWorkbook(),
            audit,
            () -> "test");
    manager = member("Lin", MemberRole.OPS_MANAGER);
    operator = member("Wang", MemberRole.OPERATOR);
    members.act(manager.id());
  }

  private Member member(String name, MemberRole role) {
    return members.save(Member.fresh(ids.next(), name, Set.of(role)), "test");
  }

  /// A clock that stands where it is put.
  static final class SetClock extends Clock {
    private LocalDateTime now;

    SetClock(LocalDateTime now) {
      this.now = now;
    }

    void set(LocalDateTime wanted) {
      now = wanted;
    }

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
  }

  Campaign memberDay() {
    return campaigns
        .create(
            campaigns.plan(
                templates.named("member-day", SopLanguage.EN).newest(),
                new Campaign.Frame(
                    "March member day", DAY, Audience.ALL, 7, 100, Optional.empty())))
        .after();
  }

  /// One customer with an order.
  void customer(String name, LocalDateTime paid, long cents) {
    var id = ids.next();
    database.write(
        sql -> {
          sql.execute(
              "insert into customer (id, nickname, gender, joined_at,"
                  + " allows_personalised_marketing, created_at, version, changed_at, changed_by)"
                  + " values (?, ?, 'unknown', ?, true, ?, 1, ?, 'test')",
              id,
              name,
              paid.minusDays(400),
              paid,
              paid);
          return sql.execute(
              "insert into sales_order (id, source, order_no, customer_id, kind, status,"
                  + " ordered_at, paid_at, amount_cents, refund_cents, content_hash, version,"
                  + " changed_at, changed_by, lines_from) values (?, 'shop', ?, ?, 'purchase',"
                  + " 'completed', ?, ?, ?, 0, 1, 1, ?, 'test', ?)",
              ids.next(),
              name,
              id,
              paid,
              paid,
              cents,
              paid,
              ++orders * 1_048_576L);
        });
  }

  @Override
  public void close() {
    database.close();
  }
}

package org.siyu.storage.kpi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.campaign.CampaignReach;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.ShippedKpi;
import org.siyu.core.kpi.Target;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;
import org.siyu.storage.database.LineIds;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.tiers.JooqTierRepository;

/// A store with a team of two, and the service of indicators on it. It is the 12th of July.
public final class KpiStore implements AutoCloseable {
  public static final Period JUNE = Period.parse("2026-06").orElseThrow();
  public static final Period JULY = Period.parse("2026-07").orElseThrow();
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 7, 12, 9, 0);

  public final Ids ids = Ids.system();
  public final Database database;
  public final KpiService service;
  public final Member operator;
  public final Member writer;
  public final Clock clock;
  public final JooqMemberRepository members;
  private long orders;

  /// Campaigns whose orders count.
  public final List<CampaignReach> reached = new ArrayList<>();

  public KpiStore(Path folder) {
    database = EmptyStore.open(folder.resolve("store"));
    clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    members = new JooqMemberRepository(database, clock);
    operator = members.save(member("Wang", MemberRole.OPERATOR), "test");
    writer = members.save(member("Chen", MemberRole.CONTENT), "test");
    ShippedKpi shipped = ShippedKpiFiles.read();
    service =
        new KpiService(
            shipped,
            new JooqKpiRepository(database),
            new JooqKpiFacts(
                database,
                new JooqTierRepository(database),
                () -> List.copyOf(reached),
                shipped.referralChannels()),
            members,
            () -> "Lin",
            clock);
  }

  private Member member(String name, MemberRole role) {
    return Member.fresh(ids.next(), name, Set.of(role));
  }

  public static LocalDateTime at(String day) {
    return LocalDate.parse(day).atTime(12, 0);
  }

  public UUID customer(String joined, String channel, Member owner) {
    UUID id = ids.next();
    execute(
        "insert into customer (id, gender, joined_at, channel, owner_id,"
            + " allows_personalised_marketing, created_at, version, changed_at, changed_by)"
            + " values (?, 'unknown', ?, ?, ?, true, ?, 1, ?, 'test')",
        id,
        at(joined),
        channel,
        owner.id(),
        NOW,
        NOW);
    return id;
  }

  public UUID order(UUID customer, String day, long cents) {
    UUID id = ids.next();
    execute(
        "insert into sales_order (id, source, order_no, customer_id, kind, status, ordered_at,"
            + " paid_at, amount_cents, refund_cents, content_hash, version, changed_at,"
            + " changed_by, lines_from) values (?, 'shop', ?, ?, 'purchase', 'completed', ?, ?, ?,"
            + " 0, 1, 1, ?, 'test', ?)",
        id,
        id.toString(),
        customer,
        at(day),
        at(day),
        cents,
        NOW,
        ++orders * LineIds.BLOCK);
    return id;
  }

  public void interaction(UUID customer, String day, String kind) {
    execute(
        "insert into interaction (id, customer_id, happened_at, kind, content_hash)"
            + " values (?, ?, ?, ?, 1)",
        ids.next(),
        customer,
        at(day),
        kind);
  }

  public void execute(String statement, Object... values) {
    database.write(sql -> sql.execute(statement, values));
  }

  public void target(String indicator, Period period, Scope scope, double value) {
    service.saveTargets(List.of(new Target(indicator, period, scope, Goal.of(value), "")));
  }

  @Override
  public void close() {
    database.close();
  }
}

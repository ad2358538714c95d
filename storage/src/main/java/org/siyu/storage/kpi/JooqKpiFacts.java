package org.siyu.storage.kpi;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.siyu.core.campaign.CampaignReach;
import org.siyu.core.kpi.DriverParts;
import org.siyu.core.kpi.KpiFactsSource;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.kpi.facts.KpiFactsBuilder;
import org.siyu.core.kpi.facts.KpiFactsImage;
import org.siyu.core.kpi.facts.Mark;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Facts;
import org.siyu.core.tiers.TierRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.StampedFile;
import org.siyu.storage.database.TableStamps;

/// Reads what indicators are counted from. Customers and their orders are those facts that tiers
/// stand on, which lie beside the store; what is not in them is read here and lies there too. What
/// was read of customers is held while their tables are as they were; what the team did is few rows
/// and read anew after each write.
public final class JooqKpiFacts implements KpiFactsSource {
  private static final List<String> TABLES =
      List.of("customer", "consent", "customer_tag", "sales_order", "interaction");
  private static final int FETCH_SIZE = 10_000;
  private static final int CHECK_EVERY = 4096;
  private static final int MOST_TURNS = 3;

  /// Fewer are read in less than half a second.
  private static final int LEAST_CUSTOMERS = 10_000;

  private static final Map<String, Mark> MARKS =
      Map.of(
          "group-speech", Mark.SPEECH,
          "sign-in", Mark.PARTICIPATION,
          "live", Mark.PARTICIPATION,
          "survey", Mark.PARTICIPATION,
          "click", Mark.CLICK,
          "complaint", Mark.COMPLAINT);

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private record Owned(UUID customer, UUID member) {}

  private record Kept(String stamp, KpiFacts customers) {}

  private final int leastCustomers;
  private final Database database;
  private final TierRepository tiers;
  private final DriverParts parts;
  private final JooqCampaignRevenue campaigns;
  private final Set<String> referralChannels;
  private final ReentrantLock oneReader = new ReentrantLock();
  private SoftReference<Kept> kept = new SoftReference<>(null);

  /// @param campaigns those whose turnover is counted from orders
  public JooqKpiFacts(
      Database database,
      TierRepository tiers,
      Supplier<List<CampaignReach>> campaigns,
      Set<String> referralChannels) {
    this(database, tiers, campaigns, referralChannels, LEAST_CUSTOMERS);
  }

  /// @param leastCustomers from how many on the file beside the store is kept
  JooqKpiFacts(
      Database database,
      TierRepository tiers,
      Supplier<List<CampaignReach>> campaigns,
      Set<String> referralChannels,
      int leastCustomers) {
    this.leastCustomers = leastCustomers;
    this.database = database;
    this.tiers = tiers;
    this.parts = new JooqDriverParts(database, tiers);
    this.campaigns = new JooqCampaignRevenue(database, campaigns);
    this.referralChannels = Set.copyOf(referralChannels);
  }

  @Override
  public KpiFacts facts(Monitor monitor) {
    oneReader.lock();
    try {
      Kept read = customers(monitor);
      KpiFacts customers = read.customers();
      String stamp = customers.size() >= leastCustomers ? read.stamp() : "";
      List<DailyCount> counts = new ArrayList<>(campaigns.counts(customers, stamp, monitor));
      counts.addAll(database.read(monitor, JooqDailyCounts::read));
      return customers.with(counts);
    } finally {
      oneReader.unlock();
    }
  }

  @Override
  public DriverParts parts() {
    return parts;
  }

  private Kept customers(Monitor monitor) {
    for (int turn = 1; ; turn++) {
      String before = stamp();
      Kept had = kept.get();
      if (had != null && !before.isEmpty() && had.stamp().equals(before)) {
        return had;
      }
      KpiFacts read = read(before, monitor);
      // Where something was written in between, the parts are not of one moment.
      if (stamp().equals(before) || turn == MOST_TURNS) {
        Kept fresh = new Kept(before, read);
        kept = new SoftReference<>(fresh);
        return fresh;
      }
    }
  }

  private String stamp() {
    return database.read(sql -> TableStamps.of(sql, TABLES)).orElse("");
  }

  /// @param stamp of the tables, as they are now; empty when they have none
  private KpiFacts read(String stamp, Monitor monitor) {
    Facts facts = tiers.facts(monitor);
    StampedFile<KpiFacts> file = file(facts);
    Optional<KpiFacts> had = stamp.isEmpty() ? Optional.empty() : file.read(stamp);
    if (had.isPresent()) {
      return had.get();
    }
    KpiFacts gathered = gathered(facts, monitor);
    if (gathered.size() >= leastCustomers && !stamp.isEmpty() && stamp().equals(stamp)) {
      file.write(stamp, gathered);
    }
    return gathered;
  }

  private StampedFile<KpiFacts> file(Facts facts) {
    return new StampedFile<>(
        database.besideStore(".kpi"),
        new StampedFile.Form<>() {
          @Override
          public Optional<KpiFacts> read(ReadableByteChannel channel) throws IOException {
            return KpiFactsImage.read(facts, referralChannels, channel);
          }

          @Override
          public void write(KpiFacts value, WritableByteChannel channel) throws IOException {
            KpiFactsImage.write(value, channel);
          }
        });
  }

  private KpiFacts gathered(Facts facts, Monitor monitor) {
    List<Owned> owners = new ArrayList<>(facts.size());
    KpiFactsBuilder builder = new KpiFactsBuilder(facts);
    database.readTogether(
        monitor,
        List.of(
            part(sql -> owners(sql, monitor, owners)), part(sql -> events(sql, monitor, builder))));
    owners.forEach(each -> builder.owner(each.customer(), each.member()));
    return builder.build(referralChannels);
  }

  private static Function<DSLContext, Boolean> part(Consumer<DSLContext> work) {
    return Database.lazily(
        sql -> {
          work.accept(sql);
          return true;
        });
  }

  private static void owners(DSLContext sql, Monitor monitor, List<Owned> owners) {
    each(
        sql,
        monitor,
        "select id, owner_id from customer where owner_id is not null",
        row -> owners.add(new Owned(row.getObject(1, UUID.class), row.getObject(2, UUID.class))));
  }

  // As they lie in the index by kind, which leaves out what is not told apart.
  private static void events(DSLContext sql, Monitor monitor, KpiFactsBuilder builder) {
    each(
        sql,
        monitor,
        "select customer_id, happened_at, kind from interaction where kind in ("
            + MARKS.keySet().stream()
                .map(kind -> "'" + kind + "'")
                .sorted()
                .collect(Collectors.joining(", "))
            + ")",
        row ->
            builder.mark(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDateTime.class),
                Objects.requireNonNull(MARKS.get(row.getString(3)))));
    each(
        sql,
        monitor,
        "select customer_id, stated_at, state from consent where purpose = 'marketing'",
        row ->
            builder.consent(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDateTime.class),
                row.getString(3).equals("granted")));
  }

  private static void each(DSLContext sql, Monitor monitor, String query, Row take) {
    try (ResultSet rows = sql.resultQuery(query).fetchSize(FETCH_SIZE).fetchResultSet()) {
      int taken = 0;
      while (rows.next()) {
        take.take(rows);
        if (++taken % CHECK_EVERY == 0) {
          monitor.check();
        }
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException("the facts could not be read", trouble);
    }
  }
}

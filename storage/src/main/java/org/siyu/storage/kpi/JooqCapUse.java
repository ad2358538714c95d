package org.siyu.storage.kpi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.storage.contact.CustomerBits;

/// How much of what the contact limits allow was used, from the ledger of what was sent: on each
/// day with a contact, the contacts of the month so far over those that the limit allows the
/// customers whom they reached. Of several limits of a month the one that is used most counts.
/// Limits of a day or week are left out: whoever is written to once has used a limit of once a day.
/// So are touches by hand, which have no channel of a plan.
final class JooqCapUse {
  private static final String CODE = "cap_use";

  /// How far back from the latest contact is counted.
  private static final int MONTHS = 13;

  private record Limit(Set<String> channels, Optional<Integer> most, LocalDate from, LocalDate to) {
    boolean counts(String channel, LocalDate day) {
      return (channels.isEmpty() || channels.contains(channel))
          && !day.isBefore(from)
          && !day.isAfter(to);
    }

    int mostIn(YearMonth month) {
      return most.orElse(month.lengthOfMonth());
    }
  }

  /// What a limit has counted in a month so far.
  private static final class Used {
    private final BitSet reached = new BitSet();
    private long contacts;
  }

  private record Sent(LocalDate day, String channel, BitSet reached) {}

  private JooqCapUse() {}

  static List<DailyCount> read(DSLContext sql) {
    LocalDateTime latest =
        sql.fetchSingle("select max(sent_at) from contact_sent").get(0, LocalDateTime.class);
    return latest == null ? List.of() : read(sql, YearMonth.from(latest).minusMonths(MONTHS));
  }

  private static List<DailyCount> read(DSLContext sql, YearMonth since) {
    List<Limit> limits =
        sql.fetch(
                "select channels, most, valid_from, valid_to from contact_limit"
                    + " where is_on and span = 'month'")
            .map(JooqCapUse::limit);
    Map<LocalDate, Double> use = new TreeMap<>();
    Map<Limit, Used> used = new HashMap<>();
    YearMonth month = since;
    for (Sent sent : sent(sql, since)) {
      if (!YearMonth.from(sent.day()).equals(month)) {
        month = YearMonth.from(sent.day());
        used.clear();
      }
      for (Limit limit : limits) {
        if (limit.counts(sent.channel(), sent.day())) {
          Used so = used.computeIfAbsent(limit, _ -> new Used());
          so.reached.or(sent.reached());
          so.contacts += sent.reached().cardinality();
        }
      }
      share(used, month).ifPresent(share -> use.put(sent.day(), share));
    }
    List<DailyCount> counts = new ArrayList<>();
    use.forEach((day, share) -> counts.add(new DailyCount(CODE, day, Optional.empty(), share)));
    return counts;
  }

  private static Optional<Double> share(Map<Limit, Used> used, YearMonth month) {
    double most = -1;
    for (Map.Entry<Limit, Used> each : used.entrySet()) {
      long allowed = (long) each.getKey().mostIn(month) * each.getValue().reached.cardinality();
      if (allowed > 0) {
        most = Math.max(most, (double) each.getValue().contacts / allowed);
      }
    }
    return most < 0 ? Optional.empty() : Optional.of(most);
  }

  private static Limit limit(Record row) {
    String channels = Objects.requireNonNull(row.get(0, String.class));
    LocalDate to = row.get(3, LocalDate.class);
    return new Limit(
        channels.isEmpty() ? Set.of() : Set.of(channels.split(",")),
        Optional.ofNullable(row.get(1, Integer.class)),
        Objects.requireNonNull(row.get(2, LocalDate.class)),
        to == null ? LocalDate.MAX : to);
  }

  private static List<Sent> sent(DSLContext sql, YearMonth since) {
    return sql.fetch(
            "select sent_at, channel, reached_bits from contact_sent where sent_at >= ?"
                + " order by sent_at",
            since.atDay(1).atStartOfDay())
        .map(
            row ->
                new Sent(
                    Objects.requireNonNull(row.get(0, LocalDateTime.class)).toLocalDate(),
                    Objects.requireNonNull(row.get(1, String.class)),
                    CustomerBits.unpack(Objects.requireNonNull(row.get(2, byte[].class)))));
  }
}

package org.siyu.storage.kpi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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

/// How much of what the contact limits allow was used, from the ledger of what was sent and from
/// touches by hand, which are one to one as in the ledger: on each day with a contact, the contacts
/// of the month so far over those that the limit allows the customers whom they reached. Of several
/// limits of a month the one that is used most counts. Limits of a day or week are left out:
/// whoever is written to once has used a limit of once a day.
final class JooqCapUse {
  private static final String CODE = "cap_use";
  private static final String TOUCH_CHANNEL = "one-to-one";

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

  /// @param contacts customers reached, each as often as reached
  private record Sent(LocalDate day, String channel, BitSet reached, long contacts) {}

  private JooqCapUse() {}

  /// @param stamp as [JooqTouches] wants it
  static List<DailyCount> read(DSLContext sql, JooqTouches touches, String stamp) {
    LocalDateTime latest =
        sql.fetchSingle(
                "select max(latest_at) from (select max(sent_at) as latest_at from contact_sent"
                    + " union all select max(happened_at) from interaction where kind = ?)"
                    + " contacts",
                JooqTouches.KIND)
            .get(0, LocalDateTime.class);
    return latest == null
        ? List.of()
        : read(sql, YearMonth.from(latest).minusMonths(MONTHS), touches, stamp);
  }

  private static List<DailyCount> read(
      DSLContext sql, YearMonth since, JooqTouches touches, String stamp) {
    List<Limit> limits =
        sql.fetch(
                "select channels, most, valid_from, valid_to from contact_limit"
                    + " where is_on and span = 'month'")
            .map(JooqCapUse::limit);
    Map<LocalDate, Double> use = new TreeMap<>();
    Map<Limit, Used> used = new HashMap<>();
    YearMonth month = since;
    List<Sent> all = new ArrayList<>(sent(sql, since));
    for (JooqTouches.Day day : touches.since(sql, since, stamp)) {
      all.add(new Sent(day.day(), TOUCH_CHANNEL, day.customers(), day.contacts()));
    }
    all.sort(Comparator.comparing(Sent::day));
    for (Sent sent : all) {
      if (!YearMonth.from(sent.day()).equals(month)) {
        month = YearMonth.from(sent.day());
        used.clear();
      }
      for (Limit limit : limits) {
        if (limit.counts(sent.channel(), sent.day())) {
          Used so = used.computeIfAbsent(limit, _ -> new Used());
          so.reached.or(sent.reached());
          so.contacts += sent.contacts();
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
            row -> {
              BitSet reached =
                  CustomerBits.unpack(Objects.requireNonNull(row.get(2, byte[].class)));
              return new Sent(
                  Objects.requireNonNull(row.get(0, LocalDateTime.class)).toLocalDate(),
                  Objects.requireNonNull(row.get(1, String.class)),
                  reached,
                  reached.cardinality());
            });
  }
}

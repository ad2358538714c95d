package org.siyu.storage.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentStatus;

/// A query of the calendar as a condition on the table of items.
final class JooqContentFilter {
  static final String PLANNED = "plan";
  private static final int LONGEST_DAYS = 7;

  private JooqContentFilter() {}

  static Condition of(ContentQuery query, String purpose) {
    Condition condition =
        DSL.condition("purpose = ? and removed_at is null", purpose).and(days(query));
    condition = condition.and(oneOf("channel", query.channels()));
    condition = condition.and(oneOf("kind", query.kinds()));
    condition = condition.and(oneOf("form", query.forms()));
    condition = condition.and(oneOf("depth", query.depths()));
    condition =
        condition.and(
            oneOf(
                "status",
                query.statuses().stream().map(ContentStatus::code).collect(Collectors.toSet())));
    condition = condition.and(owners(query));
    condition = condition.and(campaigns(query)).and(tiers(query));
    for (String word : query.text().strip().split("\\s+")) {
      if (!word.isEmpty()) {
        condition = condition.and(contains(word));
      }
    }
    return condition;
  }

  private static Condition days(ContentQuery query) {
    return query
        .days()
        .map(
            days ->
                DSL.condition(
                    """
                    planned_start >= ? and planned_start < ?
                    and (planned_start >= ?
                      or dateadd('minute', planned_minutes, planned_start) > ?)\
                    """,
                    days.first().minusDays(LONGEST_DAYS).atStartOfDay(),
                    days.last().plusDays(1).atStartOfDay(),
                    days.first().atStartOfDay(),
                    days.first().atStartOfDay()))
        .orElse(DSL.noCondition());
  }

  private static Condition oneOf(String column, Set<String> values) {
    return values.isEmpty() ? DSL.noCondition() : text(column).in(values);
  }

  private static Condition owners(ContentQuery query) {
    if (query.owners().isEmpty()) {
      return DSL.noCondition();
    }
    Field<UUID> owner = DSL.field(DSL.name("owner_id"), UUID.class);
    Set<UUID> named = query.owners().stream().flatMap(Optional::stream).collect(Collectors.toSet());
    Condition condition = owner.in(named);
    return query.owners().contains(Optional.<UUID>empty())
        ? condition.or(owner.isNull())
        : condition;
  }

  private static Condition campaigns(ContentQuery query) {
    return query.campaigns().isEmpty()
        ? DSL.noCondition()
        : DSL.coalesce(text("campaign"), "").in(query.campaigns());
  }

  private static Condition tiers(ContentQuery query) {
    Condition condition = DSL.noCondition();
    for (String tier : query.tiers()) {
      condition =
          condition.or(
              tier.isEmpty()
                  ? DSL.condition("audience_tiers = ''")
                  : DSL.condition(
                      "locate(?, concat(',', audience_tiers, ',')) > 0", "," + tier + ","));
    }
    return condition;
  }

  private static Condition contains(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return DSL.condition(
        "(locate(?, lower(title)) > 0 or locate(?, lower(body)) > 0)", wanted, wanted);
  }

  private static Field<String> text(String column) {
    return DSL.field(DSL.name(column), String.class);
  }
}

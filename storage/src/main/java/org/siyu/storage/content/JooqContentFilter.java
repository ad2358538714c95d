package org.siyu.storage.content;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.siyu.core.content.ContentItem;
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
    Field<LocalDateTime> start = DSL.field(DSL.name("planned_start"), LocalDateTime.class);
    return query
        .days()
        .map(
            days ->
                start
                    .ge(days.first().minusDays(LONGEST_DAYS).atStartOfDay())
                    .and(start.lt(days.last().plusDays(1).atStartOfDay())))
        .orElse(DSL.noCondition());
  }

  /// The condition lets items pass that began up to a week earlier: whether they still last is
  /// decided here.
  static boolean isWithin(ContentQuery query, ContentItem.Plan plan) {
    return query
        .days()
        .map(
            days ->
                !plan.day().isBefore(days.first())
                    || plan.end().isAfter(days.first().atStartOfDay()))
        .orElse(true);
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
    Field<String> joined = DSL.concat(DSL.inline(","), text("audience_tiers"), DSL.inline(","));
    Condition condition = DSL.noCondition();
    for (String tier : query.tiers()) {
      condition =
          condition.or(
              tier.isEmpty() ? text("audience_tiers").eq("") : joined.contains("," + tier + ","));
    }
    return condition;
  }

  private static Condition contains(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return DSL.lower(text("title")).contains(wanted).or(DSL.lower(text("body")).contains(wanted));
  }

  private static Field<String> text(String column) {
    return DSL.field(DSL.name(column), String.class);
  }
}

package org.siyu.storage.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.siyu.core.content.Asset;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.Code;

/// Items as rows of their table, and back.
final class ContentItemRowMapper {
  /// All columns, in the order of [#values].
  static final String COLUMNS =
      """
      id, purpose, title, body, general_title, general_body, channel, form, depth, kind, slot,
      audience_tiers, audience_tags, campaign_id, campaign, author_id, editor_id, owner_id,
      cross_reviewer_id, legal_reviewer_id, planned_start, planned_minutes, status, content_hash,
      asset_count, series_id, series_day, batch_no, sheet_no, row_no, reach, opens, clicks,
      interactions, joins, leaves, orders, amount_cents, removed_at, created_at, version,
      changed_at, changed_by\
      """;

  /// What [#row] needs.
  static final String LIGHT =
      """
      id, title, channel, audience_tiers, audience_tags,
      case when general_body is null then false else true end as has_general, asset_count, form,
      depth, kind, slot, planned_start, planned_minutes, owner_id, campaign_id, campaign, status,
      series_id, series_day, reach, opens, clicks, interactions, joins, leaves, orders,
      amount_cents, version\
      """;

  private static final int FIRST_RESULT = 19;

  private ContentItemRowMapper() {}

  static Object[] values(ContentItem item, String purpose) {
    Content content = item.content();
    ContentItem.Traits traits = item.traits();
    ContentItem.People people = item.people();
    List<Object> values = new ArrayList<>();
    values.add(item.id().value());
    values.add(purpose);
    values.add(content.title());
    values.add(content.body());
    add(values, content.general().map(Content.General::title));
    add(values, content.general().map(Content.General::body));
    values.add(content.channel());
    values.add(traits.form());
    values.add(traits.depth());
    values.add(traits.kind());
    values.add(traits.slot());
    values.add(Codes.join(content.audience().tiers()));
    values.add(Codes.join(content.audience().tags()));
    add(values, item.campaign().id());
    add(values, Optional.of(item.campaign().name()).filter(name -> !name.isEmpty()));
    values.add(people.author());
    values.add(people.editor());
    add(values, people.owner());
    add(values, people.crossReviewer());
    add(values, people.legalReviewer());
    values.add(item.plan().start());
    values.add(item.plan().minutes());
    values.add(item.status().code());
    values.add(content.hash());
    values.add(content.assets().size());
    add(values, item.occurrence().map(ContentItem.Occurrence::series));
    add(values, item.occurrence().map(ContentItem.Occurrence::day));
    add(values, item.lineage().map(ContentItem.Lineage::batch));
    add(values, item.lineage().map(ContentItem.Lineage::sheet));
    add(values, item.lineage().map(ContentItem.Lineage::row));
    for (ResultMeasure measure : ResultMeasure.values()) {
      add(values, Optional.ofNullable(item.results().values().get(measure)));
    }
    add(values, Optional.empty());
    values.add(item.revision().createdAt());
    values.add(item.revision().version());
    values.add(item.revision().changedAt());
    values.add(item.revision().changedBy());
    return values.toArray();
  }

  private static void add(List<@Nullable Object> values, Optional<?> value) {
    values.add(value.orElse(null));
  }

  static ContentItem item(Record row, List<Asset> assets) {
    return new ContentItem(
        id(row),
        new Content(
            text(row, "title"),
            text(row, "body"),
            Optional.ofNullable(row.get("general_body", String.class))
                .map(
                    body ->
                        new Content.General(
                            Objects.requireNonNullElse(row.get("general_title", String.class), ""),
                            body)),
            text(row, "channel"),
            audience(row),
            assets),
        traits(row),
        plan(row),
        new ContentItem.People(
            row.get("author_id", UUID.class),
            row.get("editor_id", UUID.class),
            uuid(row, "owner_id"),
            uuid(row, "cross_reviewer_id"),
            uuid(row, "legal_reviewer_id")),
        campaign(row),
        status(row),
        results(row),
        occurrence(row),
        Optional.ofNullable(row.get("batch_no", Integer.class))
            .map(
                batch ->
                    new ContentItem.Lineage(
                        batch,
                        row.get("sheet_no", Integer.class),
                        row.get("row_no", Integer.class))),
        new ContentItem.Revision(
            row.get("version", Integer.class),
            row.get("created_at", LocalDateTime.class),
            row.get("changed_at", LocalDateTime.class),
            text(row, "changed_by")));
  }

  /// By position: looking columns up by name would take longer than the rest.
  static ContentRow row(Record row) {
    ContentStatus status = Code.parse(ContentStatus.class, row.get(16, String.class));
    String campaign = row.get(15, String.class);
    Optional<UUID> campaignId = Optional.ofNullable(row.get(14, UUID.class));
    return new ContentRow(
        new ContentId(row.get(0, UUID.class)),
        row.get(1, String.class),
        row.get(2, String.class),
        Codes.audience(row.get(3, String.class), row.get(4, String.class)),
        row.get(5, Boolean.class),
        row.get(6, Integer.class),
        new ContentItem.Traits(
            row.get(7, String.class),
            row.get(8, String.class),
            row.get(9, String.class),
            row.get(10, String.class)),
        new ContentItem.Plan(row.get(11, LocalDateTime.class), row.get(12, Integer.class)),
        Optional.ofNullable(row.get(13, UUID.class)),
        campaign == null && campaignId.isEmpty()
            ? ContentItem.Campaign.NONE
            : new ContentItem.Campaign(campaignId, Objects.requireNonNullElse(campaign, "")),
        status,
        status.isPublished() ? results(row, FIRST_RESULT) : ContentResults.NONE,
        Optional.ofNullable(row.get(17, UUID.class))
            .map(series -> new ContentItem.Occurrence(series, row.get(18, LocalDate.class))),
        row.get(27, Integer.class));
  }

  private static ContentResults results(Record row, int first) {
    Map<ResultMeasure, Long> values = new EnumMap<>(ResultMeasure.class);
    for (ResultMeasure measure : ResultMeasure.values()) {
      Long value = row.get(first + measure.ordinal(), Long.class);
      if (value != null) {
        values.put(measure, value);
      }
    }
    return values.isEmpty() ? ContentResults.NONE : new ContentResults(values);
  }

  private static ContentId id(Record row) {
    return new ContentId(row.get("id", UUID.class));
  }

  private static Audience audience(Record row) {
    return Codes.audience(text(row, "audience_tiers"), text(row, "audience_tags"));
  }

  private static ContentItem.Traits traits(Record row) {
    return new ContentItem.Traits(
        text(row, "form"), text(row, "depth"), text(row, "kind"), text(row, "slot"));
  }

  private static ContentItem.Plan plan(Record row) {
    return new ContentItem.Plan(
        row.get("planned_start", LocalDateTime.class), row.get("planned_minutes", Integer.class));
  }

  private static ContentItem.Campaign campaign(Record row) {
    String name = row.get("campaign", String.class);
    Optional<UUID> id = uuid(row, "campaign_id");
    return name == null && id.isEmpty()
        ? ContentItem.Campaign.NONE
        : new ContentItem.Campaign(id, Objects.requireNonNullElse(name, ""));
  }

  private static ContentStatus status(Record row) {
    return Code.parse(ContentStatus.class, text(row, "status"));
  }

  private static ContentResults results(Record row) {
    if (!Code.parse(ContentStatus.class, text(row, "status")).isPublished()) {
      return ContentResults.NONE;
    }
    Map<ResultMeasure, Long> values = new EnumMap<>(ResultMeasure.class);
    for (ResultMeasure measure : ResultMeasure.values()) {
      Long value = row.get(measure.name().toLowerCase(Locale.ROOT), Long.class);
      if (value != null) {
        values.put(measure, value);
      }
    }
    return values.isEmpty() ? ContentResults.NONE : new ContentResults(values);
  }

  private static Optional<ContentItem.Occurrence> occurrence(Record row) {
    return uuid(row, "series_id")
        .map(series -> new ContentItem.Occurrence(series, row.get("series_day", LocalDate.class)));
  }

  private static Optional<UUID> uuid(Record row, String column) {
    return Optional.ofNullable(row.get(column, UUID.class));
  }

  private static String text(Record row, String column) {
    return row.get(column, String.class);
  }
}

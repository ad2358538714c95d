package org.siyu.storage.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.campaign.Actual;
import org.siyu.core.campaign.Approval;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.Finding;
import org.siyu.core.campaign.Pace;
import org.siyu.core.campaign.Spending;
import org.siyu.core.campaign.StagePeople;
import org.siyu.core.campaign.StepState;
import org.siyu.core.content.Asset;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentId;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopReference;
import org.siyu.core.sop.SopStage;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopTextReader;

/// Reads campaigns with their parts: a query for each kind of part, whatever their number.
final class JooqCampaignReader {
  private static final String SELECT =
      """
      select id, template_id, template_version, template_language, contents, name, day_zero,
        audience_tiers, audience_tags, attribution_days, margin_percent, lead_id, state,
        approval_reason, asked_by, asked_at, approved_by, approved_at, decisions, version,
        changed_at, changed_by
      from campaign\
      """;

  private final DSLContext sql;

  JooqCampaignReader(DSLContext sql) {
    this.sql = sql;
  }

  /// The parts of campaigns by the campaign's id.
  private record Parts(
      Map<UUID, List<Record>> steps,
      Map<UUID, List<Asset>> evidence,
      Map<UUID, List<Record>> people,
      Map<UUID, List<Record>> spending,
      Map<UUID, List<Record>> actuals,
      Map<UUID, List<Record>> findings,
      Map<UUID, Pace> paces) {}

  List<Campaign> all() {
    Parts parts = parts("", "");
    return sql.fetch(SELECT + " order by day_zero desc, id desc").map(row -> campaign(row, parts));
  }

  Optional<Campaign> find(CampaignId id) {
    return sql.fetchOptional(SELECT + " where id = ?", id.value())
        .map(
            row ->
                campaign(
                    row,
                    parts(
                        " where campaign_id = ?",
                        " where e.step_id in (select id from campaign_step where campaign_id = ?)",
                        id.value())));
  }

  private Parts parts(String where, String ofSteps, Object... id) {
    Map<UUID, List<Asset>> evidence = new HashMap<>();
    sql.fetch(
            "select e.step_id, a.hash, a.file_name, a.media_type, a.size_bytes"
                + " from campaign_evidence e join content_asset a on a.hash = e.asset_hash"
                + ofSteps
                + " order by e.step_id, e.sort_position",
            id)
        .forEach(
            row ->
                evidence
                    .computeIfAbsent(row.get(0, UUID.class), _ -> new ArrayList<>())
                    .add(
                        new Asset(
                            row.get(1, String.class),
                            row.get(2, String.class),
                            row.get(3, String.class),
                            row.get(4, Long.class))));
    return new Parts(
        rows(
            "select campaign_id, id, step_key, starts_at, is_moved, owner_id, state, reason,"
                + " over_at, over_by, ticks, item_id from campaign_step"
                + where
                + " order by starts_at, id",
            id),
        evidence,
        rows("select campaign_id, stage, part, member_id from campaign_person" + where, id),
        rows(
            "select campaign_id, id, spent_on, kind, line, amount_cents, note"
                + " from campaign_spending"
                + where
                + " order by spent_on, id",
            id),
        rows(
            "select campaign_id, counted_on, measure, amount from campaign_actual"
                + where
                + " order by counted_on, measure",
            id),
        rows(
            "select campaign_id, data_text, insight from campaign_finding"
                + where
                + " order by sort_position",
            id),
        new JooqPaceReader(sql).read(where, id));
  }

  private Map<UUID, List<Record>> rows(String query, Object... bindings) {
    return sql.fetch(query, bindings).stream()
        .map(Function.<Record>identity())
        .collect(Collectors.groupingBy(row -> row.get(0, UUID.class)));
  }

  private static Campaign campaign(Record row, Parts parts) {
    UUID id = row.get(0, UUID.class);
    SopTemplate plan =
        SopTextReader.read(row.get(5, String.class), row.get(4, String.class)).orThrow();
    return new Campaign(
        new CampaignId(id),
        new SopReference(
            new SopId(row.get(1, UUID.class)),
            row.get(2, Integer.class),
            Code.parse(SopLanguage.class, row.get(3, String.class))),
        plan,
        parts.paces().getOrDefault(id, Pace.EVEN),
        new Campaign.Frame(
            row.get(5, String.class),
            row.get(6, LocalDate.class),
            audience(row.get(7, String.class), row.get(8, String.class)),
            row.get(9, Integer.class),
            row.get(10, Integer.class),
            uuid(row, 11)),
        Code.parse(CampaignState.class, row.get(12, String.class)),
        of(parts.steps(), id).stream().map(step -> step(step, plan, parts.evidence())).toList(),
        people(of(parts.people(), id)),
        of(parts.spending(), id).stream().map(JooqCampaignReader::spending).toList(),
        of(parts.actuals(), id).stream().map(JooqCampaignReader::actual).toList(),
        uuid(row, 14).map(asked -> approval(row, asked)),
        new Campaign.Lessons(
            of(parts.findings(), id).stream()
                .map(each -> new Finding(each.get(1, String.class), each.get(2, String.class)))
                .toList(),
            row.get(18, String.class)),
        new Campaign.Revision(
            row.get(19, Integer.class),
            row.get(20, LocalDateTime.class),
            row.get(21, String.class)));
  }

  private static List<Record> of(Map<UUID, List<Record>> parts, UUID campaign) {
    return parts.getOrDefault(campaign, List.of());
  }

  private static Audience audience(String tiers, String tags) {
    return new Audience(
        split(tiers), split(tags).stream().map(UUID::fromString).collect(Collectors.toSet()));
  }

  private static Set<String> split(String joined) {
    return joined.isEmpty() ? Set.of() : Set.of(joined.split(",", -1));
  }

  private static Optional<UUID> uuid(Record row, int column) {
    return Optional.ofNullable(row.get(column, UUID.class));
  }

  private static Approval approval(Record row, UUID asked) {
    return new Approval(
        row.get(13, String.class),
        asked,
        row.get(15, LocalDateTime.class),
        uuid(row, 16),
        Optional.ofNullable(row.get(17, LocalDateTime.class)));
  }

  private static CampaignStep step(Record row, SopTemplate plan, Map<UUID, List<Asset>> evidence) {
    UUID id = row.get(1, UUID.class);
    return new CampaignStep(
        id,
        plan.step(row.get(2, String.class)).orElseThrow(),
        row.get(3, LocalDateTime.class),
        row.get(4, Boolean.class),
        uuid(row, 5),
        new CampaignStep.Outcome(
            Code.parse(StepState.class, row.get(6, String.class)),
            row.get(7, String.class),
            Optional.ofNullable(row.get(8, LocalDateTime.class)),
            row.get(9, String.class),
            split(row.get(10, String.class)).stream()
                .map(Integer::valueOf)
                .collect(Collectors.toSet())),
        uuid(row, 11).map(ContentId::new),
        evidence.getOrDefault(id, List.of()));
  }

  private static Map<SopStage, StagePeople> people(List<Record> rows) {
    Map<SopStage, StagePeople> people = new EnumMap<>(SopStage.class);
    for (Record row : rows) {
      SopStage stage = Code.parse(SopStage.class, row.get(1, String.class));
      StagePeople.Part part = Code.parse(StagePeople.Part.class, row.get(2, String.class));
      StagePeople had = people.getOrDefault(stage, StagePeople.NOBODY);
      Set<UUID> members = new TreeSet<>(had.of(part));
      members.add(row.get(3, UUID.class));
      people.put(stage, had.with(part, members));
    }
    return people;
  }

  private static Spending spending(Record row) {
    return new Spending(
        row.get(1, UUID.class),
        row.get(2, LocalDate.class),
        Code.parse(SopBudgetLine.Kind.class, row.get(3, String.class)),
        row.get(4, String.class),
        new Money(row.get(5, Long.class)),
        row.get(6, String.class));
  }

  private static Actual actual(Record row) {
    return new Actual(
        row.get(1, LocalDate.class),
        Code.parse(SopMeasure.class, row.get(2, String.class)),
        row.get(3, BigDecimal.class));
  }

  List<CampaignLogEntry> log(CampaignId id) {
    return sql.fetch(
            "select id, logged_at, logged_by, kind, step_key, note from campaign_log"
                + " where campaign_id = ? order by logged_at desc, id desc",
            id.value())
        .map(
            row ->
                new CampaignLogEntry(
                    row.get(0, UUID.class),
                    row.get(1, LocalDateTime.class),
                    row.get(2, String.class),
                    Code.parse(CampaignLogEntry.Kind.class, row.get(3, String.class)),
                    row.get(4, String.class),
                    row.get(5, String.class)));
  }
}

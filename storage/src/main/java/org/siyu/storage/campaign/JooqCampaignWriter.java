package org.siyu.storage.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.siyu.core.campaign.Actual;
import org.siyu.core.campaign.Approval;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.Finding;
import org.siyu.core.campaign.Pace;
import org.siyu.core.campaign.Spending;
import org.siyu.core.campaign.StagePeople;
import org.siyu.core.content.Asset;
import org.siyu.core.content.ContentId;
import org.siyu.core.sop.SopText;

/// Writes a campaign with its parts.
final class JooqCampaignWriter {
  private static final List<String> PARTS =
      List.of(
          "campaign_step",
          "campaign_person",
          "campaign_spending",
          "campaign_actual",
          "campaign_spread",
          "campaign_spread_day",
          "campaign_budget_due",
          "campaign_finding");

  private final DSLContext sql;

  JooqCampaignWriter(DSLContext sql) {
    this.sql = sql;
  }

  void insert(Campaign campaign, Campaign.Revision revision) {
    sql.execute(
        """
        insert into campaign (template_id, template_version, template_language, contents, name,
          day_zero, audience_tiers, audience_tags, attribution_days, margin_percent, lead_id, state,
          approval_reason, asked_by, asked_at, approved_by, approved_at, decisions, version,
          changed_at, changed_by, id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        values(campaign, revision, campaign.id().value()));
    addParts(campaign);
  }

  boolean hasUpdated(Campaign campaign, Campaign.Revision revision) {
    int changed =
        sql.execute(
            """
            update campaign set template_id = ?, template_version = ?, template_language = ?,
              contents = ?, name = ?, day_zero = ?, audience_tiers = ?, audience_tags = ?,
              attribution_days = ?, margin_percent = ?, lead_id = ?, state = ?,
              approval_reason = ?, asked_by = ?, asked_at = ?, approved_by = ?, approved_at = ?,
              decisions = ?, version = ?, changed_at = ?, changed_by = ?
            where id = ? and version = ?
            """,
            values(campaign, revision, campaign.id().value(), campaign.revision().version()));
    if (changed > 0) {
      removeParts(campaign.id());
      addParts(campaign);
    }
    return changed > 0;
  }

  private static Object[] values(Campaign campaign, Campaign.Revision revision, Object... last) {
    Campaign.Frame frame = campaign.frame();
    ArrayList<Object> values = new ArrayList<>();
    values.add(campaign.template().template().value());
    values.add(campaign.template().version());
    values.add(campaign.template().language().code());
    values.add(SopText.write(campaign.plan()));
    values.add(frame.name());
    values.add(frame.day());
    values.add(joined(frame.audience().tiers()));
    values.add(joined(frame.audience().tags()));
    values.add(frame.attributionDays());
    values.add(frame.marginPercent());
    values.add(frame.lead().orElse(null));
    values.add(campaign.state().code());
    values.add(campaign.approval().map(Approval::reason).orElse(null));
    values.add(campaign.approval().map(Approval::askedBy).orElse(null));
    values.add(campaign.approval().map(Approval::askedAt).orElse(null));
    values.add(campaign.approval().flatMap(Approval::approvedBy).orElse(null));
    values.add(campaign.approval().flatMap(Approval::approvedAt).orElse(null));
    values.add(campaign.lessons().decisions());
    values.add(revision.version());
    values.add(revision.changedAt());
    values.add(revision.changedBy());
    values.addAll(List.of(last));
    return values.toArray();
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  void removeParts(CampaignId id) {
    sql.execute(
        "delete from campaign_evidence where step_id in"
            + " (select id from campaign_step where campaign_id = ?)",
        id.value());
    PARTS.forEach(
        part -> sql.execute("delete from " + part + " where campaign_id = ?", id.value()));
  }

  private void addParts(Campaign campaign) {
    campaign.steps().forEach(step -> add(campaign.id(), step));
    campaign
        .people()
        .forEach(
            (stage, people) -> {
              for (StagePeople.Part part : StagePeople.Part.values()) {
                people
                    .of(part)
                    .forEach(
                        member ->
                            sql.execute(
                                "insert into campaign_person values (?, ?, ?, ?)",
                                campaign.id().value(),
                                stage.code(),
                                part.code(),
                                member));
              }
            });
    campaign.spending().forEach(spending -> add(campaign.id(), spending));
    for (Actual actual : campaign.actuals()) {
      sql.execute(
          "insert into campaign_actual values (?, ?, ?, ?)",
          campaign.id().value(),
          actual.measure().code(),
          actual.day(),
          actual.value());
    }
    add(campaign.id(), campaign.pace());
    int position = 0;
    for (Finding finding : campaign.lessons().findings()) {
      sql.execute(
          "insert into campaign_finding values (?, ?, ?, ?)",
          campaign.id().value(),
          position++,
          finding.data(),
          finding.insight());
    }
  }

  private void add(CampaignId campaign, Pace pace) {
    pace.targets()
        .forEach(
            (measure, spread) -> {
              sql.execute(
                  "insert into campaign_spread values (?, ?, ?)",
                  campaign.value(),
                  measure.code(),
                  spread.shape().code());
              spread
                  .days()
                  .forEach(
                      (day, amount) ->
                          sql.execute(
                              "insert into campaign_spread_day values (?, ?, ?, ?)",
                              campaign.value(),
                              measure.code(),
                              day,
                              amount));
            });
    pace.due()
        .forEach(
            (line, day) ->
                sql.execute(
                    "insert into campaign_budget_due values (?, ?, ?)",
                    campaign.value(),
                    line,
                    day));
  }

  private void add(CampaignId campaign, CampaignStep step) {
    CampaignStep.Outcome outcome = step.outcome();
    sql.execute(
        "insert into campaign_step values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        step.id(),
        campaign.value(),
        step.key(),
        step.start(),
        step.isMovedByHand(),
        step.owner().orElse(null),
        outcome.state().code(),
        outcome.reason(),
        outcome.overAt().orElse(null),
        outcome.by(),
        joined(outcome.ticks()),
        step.item().map(ContentId::value).orElse(null));
    int position = 0;
    for (Asset file : step.evidence()) {
      sql.execute(
          "insert into campaign_evidence values (?, ?, ?)", step.id(), position++, file.hash());
    }
  }

  private void add(CampaignId campaign, Spending spending) {
    sql.execute(
        "insert into campaign_spending values (?, ?, ?, ?, ?, ?, ?)",
        spending.id(),
        campaign.value(),
        spending.day(),
        spending.kind().code(),
        spending.line(),
        spending.amount().cents(),
        spending.note());
  }
}

package org.siyu.core.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.Audience;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopReference;
import org.siyu.core.sop.SopStage;
import org.siyu.core.sop.SopTarget;
import org.siyu.core.sop.SopTemplate;

/// A template that runs with a date, people and money.
///
/// @param template the version it was made from
/// @param plan its own copy of the template, with the targets and budget lines of this campaign
/// @param pace when targets are to be reached and money is to be spent
/// @param people by stage
/// @param approval empty until somebody asks for it
public record Campaign(
    CampaignId id,
    SopReference template,
    SopTemplate plan,
    Pace pace,
    Frame frame,
    CampaignState state,
    List<CampaignStep> steps,
    Map<SopStage, StagePeople> people,
    List<Spending> spending,
    List<Actual> actuals,
    Optional<Approval> approval,
    Lessons lessons,
    Revision revision) {
  public Campaign {
    steps =
        steps.stream()
            .sorted(
                Comparator.comparing(CampaignStep::start)
                    .thenComparing(CampaignStep::end)
                    .thenComparing(CampaignStep::key))
            .toList();
    Map<SopStage, StagePeople> ordered = new EnumMap<>(SopStage.class);
    ordered.putAll(people);
    people = Collections.unmodifiableMap(ordered);
    spending = List.copyOf(spending);
    actuals = List.copyOf(actuals);
  }

  /// @param name 1 to 100 characters
  /// @param day the campaign's day: day 0 of the template
  /// @param attributionDays how many days after the last day of execution an order still counts; 0
  ///   to 90
  /// @param marginPercent how much of turnover is contribution, for the gate; 1 to 100
  /// @param lead id of the member who leads it
  public record Frame(
      String name,
      LocalDate day,
      Audience audience,
      int attributionDays,
      int marginPercent,
      Optional<UUID> lead) {
    public static final int LONGEST_NAME = 100;
    public static final int MOST_ATTRIBUTION_DAYS = 90;
    public static final int USUAL_ATTRIBUTION_DAYS = 7;

    public Frame {
      name = name.strip();
    }

    public Frame named(String wanted) {
      return new Frame(wanted, day, audience, attributionDays, marginPercent, lead);
    }

    public Frame on(LocalDate wanted) {
      return new Frame(name, wanted, audience, attributionDays, marginPercent, lead);
    }

    public Frame attributing(int days) {
      return new Frame(name, day, audience, days, marginPercent, lead);
    }

    public Frame withMargin(int percent) {
      return new Frame(name, day, audience, attributionDays, percent, lead);
    }

    public Frame ledBy(Optional<UUID> wanted) {
      return new Frame(name, day, audience, attributionDays, marginPercent, wanted);
    }
  }

  /// What its review holds.
  ///
  /// @param decisions one a line
  public record Lessons(List<Finding> findings, String decisions) {
    public static final Lessons NONE = new Lessons(List.of(), "");

    public Lessons {
      findings = List.copyOf(findings);
      decisions = decisions.strip();
    }
  }

  /// @param version counts changes, from 1; 0 for one not saved yet
  public record Revision(int version, LocalDateTime changedAt, String changedBy) {
    public static final Revision UNSAVED = new Revision(0, LocalDateTime.MIN, "");
  }

  public String name() {
    return frame.name();
  }

  public LocalDate day() {
    return frame.day();
  }

  public Optional<CampaignStep> step(String key) {
    return steps.stream().filter(step -> step.key().equals(key)).findFirst();
  }

  public StagePeople people(SopStage stage) {
    return people.getOrDefault(stage, StagePeople.NOBODY);
  }

  public List<SopTarget> targets() {
    return plan.targets();
  }

  public Optional<SopTarget> target(SopMeasure measure) {
    return plan.targets().stream().filter(each -> each.measure() == measure).findFirst();
  }

  public Money budget() {
    return plan.budget().stream().map(SopBudgetLine::amount).reduce(Money.ZERO, Money::plus);
  }

  public Money spent() {
    return spending.stream().map(Spending::amount).reduce(Money.ZERO, Money::plus);
  }

  /// The start of its first step; its day without steps.
  public LocalDateTime begins() {
    return steps.stream()
        .map(CampaignStep::start)
        .min(Comparator.naturalOrder())
        .orElse(day().atStartOfDay());
  }

  /// The end of its last step; its day without steps.
  public LocalDateTime ends() {
    return steps.stream()
        .map(CampaignStep::end)
        .max(Comparator.naturalOrder())
        .orElse(day().atStartOfDay());
  }

  public Campaign with(Frame wanted) {
    return new Campaign(
        id, template, plan, pace, wanted, state, steps, people, spending, actuals, approval,
        lessons, revision);
  }

  public Campaign with(Pace wanted) {
    return new Campaign(
        id, template, plan, wanted, frame, state, steps, people, spending, actuals, approval,
        lessons, revision);
  }

  public Campaign with(SopTemplate wanted) {
    return new Campaign(
        id, template, wanted, pace, frame, state, steps, people, spending, actuals, approval,
        lessons, revision);
  }

  public Campaign with(CampaignState wanted) {
    return new Campaign(
        id, template, plan, pace, frame, wanted, steps, people, spending, actuals, approval,
        lessons, revision);
  }

  public Campaign withSteps(List<CampaignStep> wanted) {
    return new Campaign(
        id, template, plan, pace, frame, state, wanted, people, spending, actuals, approval,
        lessons, revision);
  }

  /// With this step in the place of the one with its key.
  public Campaign with(CampaignStep wanted) {
    return withSteps(
        steps.stream().map(step -> step.key().equals(wanted.key()) ? wanted : step).toList());
  }

  public Campaign withPeople(Map<SopStage, StagePeople> wanted) {
    return new Campaign(
        id, template, plan, pace, frame, state, steps, wanted, spending, actuals, approval, lessons,
        revision);
  }

  public Campaign with(SopStage stage, StagePeople wanted) {
    Map<SopStage, StagePeople> changed = new EnumMap<>(SopStage.class);
    changed.putAll(people);
    changed.put(stage, wanted);
    return withPeople(changed);
  }

  public Campaign withSpending(List<Spending> wanted) {
    return new Campaign(
        id, template, plan, pace, frame, state, steps, people, wanted, actuals, approval, lessons,
        revision);
  }

  public Campaign withActuals(List<Actual> wanted) {
    return new Campaign(
        id, template, plan, pace, frame, state, steps, people, spending, wanted, approval, lessons,
        revision);
  }

  /// With this in the place of what was counted of the same measure on the same day.
  public Campaign with(Actual wanted) {
    List<Actual> kept = new ArrayList<>(actuals);
    kept.removeIf(each -> each.measure() == wanted.measure() && each.day().equals(wanted.day()));
    kept.add(wanted);
    kept.sort(Comparator.comparing(Actual::day).thenComparing(Actual::measure));
    return withActuals(kept);
  }

  public Campaign withApproval(Optional<Approval> wanted) {
    return new Campaign(
        id, template, plan, pace, frame, state, steps, people, spending, actuals, wanted, lessons,
        revision);
  }

  public Campaign with(Lessons wanted) {
    return new Campaign(
        id, template, plan, pace, frame, state, steps, people, spending, actuals, approval, wanted,
        revision);
  }

  public Campaign with(Revision wanted) {
    return new Campaign(
        id, template, plan, pace, frame, state, steps, people, spending, actuals, approval, lessons,
        wanted);
  }
}

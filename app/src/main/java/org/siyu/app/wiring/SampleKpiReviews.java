package org.siyu.app.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.app.i18n.Messages;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.kpireview.KpiReviewServices;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.campaign.Finding;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.KpiReviewService;
import org.siyu.core.kpireview.ReviewFinding;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.workspace.StoredWorkspace;

/// Four monthly reviews that were held, each asking after what the one before had agreed on, and
/// one that is being prepared for the open month.
final class SampleKpiReviews {
  private static final int HELD = 4;
  private static final int FINDINGS = 3;
  private static final int ACTIONS = 3;
  private static final List<MemberRole> OWNERS =
      List.of(MemberRole.OPERATOR, MemberRole.CONTENT, MemberRole.OPS_MANAGER);

  /// Indicators for which there are words; those of the sample's scheme.
  private static final Set<String> TOLD =
      Set.of(
          "new_customers",
          "retention_30",
          "active_customers",
          "gmv",
          "repurchase_rate",
          "open_rate",
          "click_rate",
          "interaction_rate",
          "consent_rate",
          "follow_up_rate",
          "complaint_count",
          "referral_rate",
          "experiments_done");

  private final MovedClock clock;
  private final Messages messages;
  private final Workbench workbench;
  private final KpiReviewServices services;
  private final KpiReviewService reviews;
  private final LocalDate today;

  /// @param messages in the sample's language
  SampleKpiReviews(StoredWorkspace sample, Messages messages, Clock clock) {
    this.clock = new MovedClock(clock);
    this.messages = messages;
    this.workbench = new Workbench(sample, () -> "", this.clock);
    this.services = workbench.kpiReviews(new KpiReading(workbench.kpi()));
    this.reviews = services.reviews();
    this.today = LocalDate.now(clock);
  }

  void make(Monitor monitor) {
    IndicatorValues values = workbench.kpi().sheets().values(monitor);
    Period open = Period.of(PeriodKind.MONTH, today);
    List<Period> months = new ArrayList<>();
    for (Period month = open.previous(); months.size() < HELD; month = month.previous()) {
      months.addFirst(month);
    }
    for (int number = 0; number < HELD; number++) {
      held(values, months.get(number), number, monitor);
    }
    clock.toNow();
    KpiReview prepared = reviews.prepare(values, open, Scope.TEAM, monitor);
    reviews.write(prepared, findings(prepared, 1), "");
  }

  private void held(IndicatorValues values, Period month, int number, Monitor monitor) {
    LocalDate meeting = month.last().plusDays(3);
    LocalDateTime at = (meeting.isAfter(today) ? today : meeting).atTime(9, 30);
    clock.to(at);
    KpiReview review = reviews.prepare(values, month, Scope.TEAM, monitor);
    for (KpiReviewService.Asked asked : reviews.asked(review)) {
      review = answered(review, asked.item(), at.toLocalDate(), number);
    }
    review =
        reviews.write(
            review,
            findings(review, FINDINGS),
            messages.text("kpireview.sample.decisions." + number));
    boolean isLast = number == HELD - 1;
    for (int action = 0; action < ACTIONS; action++) {
      ActionItem item = agree(review, month, number, action);
      if (isLast ? action == 0 : action < 2) {
        services
            .actions()
            .finish(item, item.dueOn().isAfter(today) ? at : item.dueOn().atTime(16, 40));
      }
    }
    clock.to(at.plusMinutes(50));
    reviews.hold(review);
  }

  /// What is open is put off once, and given up when it is asked about again.
  private KpiReview answered(KpiReview review, ActionItem item, LocalDate meeting, int number) {
    boolean wasPutOff =
        reviews.all().stream()
            .anyMatch(each -> !each.id().equals(review.id()) && each.answer(item.id()).isPresent());
    return wasPutOff
        ? reviews.dropped(review, item, messages.text("kpireview.sample.dropped." + number))
        : reviews.stillOpen(review, item, meeting.plusDays(14));
  }

  private ActionItem agree(KpiReview review, Period month, int number, int action) {
    LocalDate due =
        number < HELD - 1
            ? month.next().first().plusDays(9 + 5L * action)
            : today.plusDays(action == 0 ? -4 : action == 1 ? -2 : 6);
    return reviews.agree(
        review,
        messages.text("kpireview.name", month(month)),
        messages.text("kpireview.sample.action." + number + "." + action),
        owner(OWNERS.get(action)),
        due);
  }

  private String month(Period month) {
    return messages.text(
        "kpi.period.month",
        Integer.toString(month.first().getYear()),
        month.first().getMonthValue());
  }

  private Optional<UUID> owner(MemberRole role) {
    return reviews.members().stream()
        .filter(Member::isActive)
        .filter(member -> member.roles().contains(role))
        .map(Member::id)
        .findFirst();
  }

  /// Of what stands worst, each of another dimension.
  private List<ReviewFinding> findings(KpiReview review, int most) {
    List<ReviewFinding> findings = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (SheetLine line : review.numbers().alarming()) {
      String dimension = line.indicator().dimension().code();
      String code = line.indicator().code();
      if (findings.size() < most && TOLD.contains(code) && !told.contains(dimension)) {
        told.add(dimension);
        findings.add(
            new ReviewFinding(
                Optional.of(code),
                new Finding(
                    messages.text("kpireview.sample.data." + code.replace('_', '-')),
                    messages.text("kpireview.sample.insight." + code.replace('_', '-')))));
      }
    }
    return findings;
  }
}

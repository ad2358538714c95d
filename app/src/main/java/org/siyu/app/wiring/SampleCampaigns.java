package org.siyu.app.wiring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.app.campaign.CampaignServices;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.campaign.Actual;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignEdits;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.Finding;
import org.siyu.core.campaign.Gate;
import org.siyu.core.campaign.Spending;
import org.siyu.core.campaign.Spread;
import org.siyu.core.content.Audience;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopTarget;
import org.siyu.core.sop.SopVersion;
import org.siyu.core.team.Member;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.storage.workspace.StoredWorkspace;

/// Three member days of a sample workspace: one planned, one that runs late, one that is over and
/// reviewed. They are worked through as people would have done it, at the times when they would.
final class SampleCampaigns {
  private static final int PLANNED = 24;
  private static final int RUNNING = -2;
  private static final int FINISHED = -28;
  private static final Set<String> LEFT_LATE = Set.of("segment", "pilot", "rehearsal");

  private final CampaignServices services;
  private final MovedClock clock;
  private final boolean isChinese;
  private final List<Member> team;
  private final UUID owner;
  private final SampleLeads leads;

  SampleCampaigns(StoredWorkspace sample, Clock clock, WorkspaceLanguage language) {
    this.clock = new MovedClock(clock);
    this.isChinese = language == WorkspaceLanguage.ZH;
    Workbench workbench = new Workbench(sample, () -> isChinese ? "默认方案" : "Default", this.clock);
    this.services = workbench.campaigns();
    this.leads =
        new SampleLeads(
            services, workbench.customers().load(Monitor.NONE).rows(), this.clock::to, this::text);
    this.team = services.members().list();
    this.owner = services.members().acting().id();
  }

  void make() {
    LocalDate today = services.campaigns().now().toLocalDate();
    finished(today.plusDays(FINISHED));
    running(today.plusDays(RUNNING));
    planned(today.plusDays(PLANNED));
    clock.toNow();
    services.members().act(owner);
  }

  private String text(String chinese, String english) {
    return isChinese ? chinese : english;
  }

  private Campaign make(LocalDate day, Audience audience) {
    SopVersion template =
        services
            .templates()
            .named("member-day", isChinese ? SopLanguage.ZH : SopLanguage.EN)
            .newest();
    clock.to(day.minusDays(18).atTime(9, 30));
    services.members().act(owner);
    String name =
        text(day.getMonthValue() + " 月会员日", "Member day of " + day.getYear() + "-")
            + (isChinese ? "" : String.format("%02d", day.getMonthValue()));
    return services
        .campaigns()
        .create(
            services
                .campaigns()
                .plan(
                    template,
                    new Campaign.Frame(
                        name,
                        day,
                        audience,
                        Campaign.Frame.USUAL_ATTRIBUTION_DAYS,
                        40,
                        Optional.of(owner))))
        .after();
  }

  private void planned(LocalDate day) {
    LocalDateTime now = services.campaigns().now();
    make(day, Audience.ofTiers("high-value", "active"));
    clock.to(now);
  }

  private void approve(Campaign campaign) {
    clock.to(campaign.day().minusDays(17).atTime(11, 0));
    if (services.flow().gate(campaign).verdict() != Gate.Verdict.PASSED) {
      services.flow().ask(campaign.id(), text("用老客活动验证新话术", "To learn what the new scripts bring"));
      team.stream()
          .filter(member -> !member.id().equals(services.members().acting().id()))
          .findFirst()
          .ifPresent(other -> services.members().act(other.id()));
    }
    services.flow().approve(campaign.id());
    services.flow().start(campaign.id());
  }

  private void done(Campaign campaign, CampaignStep step, Duration late) {
    clock.to(step.deadline().minusMinutes(10).plus(late));
    step.owner().ifPresent(services.members()::act);
    services.steps().finish(campaign.id(), List.of(step.key()));
  }

  // Few customers: sent to everybody it would go over the month's limit for all of them.
  private void running(LocalDate day) {
    Campaign campaign = make(day, Audience.ofTiers("high-value"));
    approve(campaign);
    LocalDateTime now = day.minusDays(RUNNING).atTime(0, 0);
    for (CampaignStep step : campaign.steps()) {
      if (step.deadline().isBefore(now) && !LEFT_LATE.contains(step.key())) {
        done(campaign, step, step.key().equals("page") ? Duration.ofHours(20) : Duration.ZERO);
      }
    }
    clock.to(day.minusDays(6).atTime(16, 0));
    services.steps().begin(campaign.id(), List.of("segment"));
    services
        .campaigns()
        .remark(
            campaign.id(),
            "segment",
            text("订单数据要等财务对账，明天补齐", "Orders wait for the books, complete tomorrow"));
    plan(campaign);
    spend(campaign, day.minusDays(7), SopBudgetLine.Kind.CONTENT, 620);
    spend(campaign, day.minusDays(5), SopBudgetLine.Kind.GIFTS, 2_560);
    spend(campaign, day.minusDays(3), SopBudgetLine.Kind.TECHNOLOGY, 180);
    spend(campaign, day, SopBudgetLine.Kind.DISCOUNTS, 3_140);
    spend(campaign, day.plusDays(1), SopBudgetLine.Kind.PEOPLE, 980);
    countSoFar(campaign);
    services.members().act(owner);
    leads.make(campaign.id(), clock.present(), team);
  }

  /// Orders are expected on the day above all; gifts and discounts are paid on days of their own.
  private void plan(Campaign campaign) {
    clock.to(campaign.day().minusDays(16).atTime(10, 0));
    Campaign now = services.campaigns().require(campaign.id());
    for (SopMeasure measure : List.of(SopMeasure.ORDERS, SopMeasure.GMV, SopMeasure.CLICKS)) {
      Optional<SopTarget> target = now.target(measure);
      if (target.isPresent()) {
        now = CampaignEdits.withTarget(now, Optional.of(measure), target.get(), Spread.PEAK);
      }
    }
    for (SopBudgetLine line : now.plan().budget()) {
      if (line.kind() == SopBudgetLine.Kind.GIFTS) {
        now =
            CampaignEdits.withLine(
                now, Optional.of(line.name()), line, Optional.of(campaign.day().minusDays(5)));
      } else if (line.kind() == SopBudgetLine.Kind.DISCOUNTS) {
        now =
            CampaignEdits.withLine(
                now, Optional.of(line.name()), line, Optional.of(campaign.day()));
      }
    }
    services.campaigns().keep(now, CampaignLogEntry.Kind.TARGETS, "");
  }

  private void finished(LocalDate day) {
    Campaign campaign = make(day, Audience.ALL);
    approve(campaign);
    for (CampaignStep step : campaign.steps()) {
      if (step.key().equals("unpaid")) {
        clock.to(step.start());
        services
            .steps()
            .skip(
                campaign.id(),
                List.of(step.key()),
                text("待付订单不足 10 单，客服直接跟进", "Fewer than ten unpaid orders, handled by service"));
      } else {
        done(
            campaign,
            step,
            Set.of("legal", "care").contains(step.key()) ? Duration.ofHours(9) : Duration.ZERO);
      }
    }
    spend(campaign, day, SopBudgetLine.Kind.DISCOUNTS, 4_930);
    spend(campaign, day, SopBudgetLine.Kind.GIFTS, 2_280);
    spend(campaign, day.minusDays(6), SopBudgetLine.Kind.CONTENT, 760);
    spend(campaign, day.plusDays(1), SopBudgetLine.Kind.PEOPLE, 1_350);
    count(campaign);
    clock.to(day.plusDays(6).atTime(15, 0));
    services.flow().finish(campaign.id());
    Campaign over = services.campaigns().require(campaign.id());
    services
        .campaigns()
        .keep(
            over.with(
                new Campaign.Lessons(
                    List.of(
                        new Finding(
                            text("群投票 214 人参与，点击率 31%", "214 voted in the group, click rate 31%"),
                            text("自己选出的产品更愿意买", "People buy what they chose themselves")),
                        new Finding(
                            text("一对一退订率 1.2%", "1.2% opted out of direct messages"),
                            text("预热与当日各一条过密", "One before and one on the day is too many"))),
                    text(
                        "下次预热只发社群，一对一只在当日\n合规审核提前两天",
                        "Warm up in groups only, direct messages on the day\n"
                            + "Legal review two days earlier"))),
            CampaignLogEntry.Kind.CHANGED,
            "");
    agree(over, text("按分层重写一对一话术", "Rewrite direct messages by tier"), 1, 10);
    agree(over, text("备货系数改为 130%", "Reserve 130% of stock"), 0, 34);
    services.flow().reviewed(campaign.id());
  }

  private void countSoFar(Campaign campaign) {
    Campaign counted = services.campaigns().require(campaign.id());
    List<Actual> actuals = new ArrayList<>();
    int[][] days = {{-3, 940, 88, 0}, {-1, 610, 74, 42}, {0, 2310, 512, 318}, {1, 420, 61, 57}};
    for (int[] each : days) {
      LocalDate day = campaign.day().plusDays(each[0]);
      actuals.add(new Actual(day, SopMeasure.REACH, BigDecimal.valueOf(each[1])));
      actuals.add(new Actual(day, SopMeasure.CLICKS, BigDecimal.valueOf(each[2])));
      actuals.add(new Actual(day, SopMeasure.PARTICIPATION, BigDecimal.valueOf(each[3])));
    }
    services.campaigns().keep(counted.withActuals(actuals), CampaignLogEntry.Kind.COUNTED, "");
  }

  private void count(Campaign campaign) {
    Campaign counted = services.campaigns().require(campaign.id());
    List<Actual> actuals = new ArrayList<>();
    LocalDate day = campaign.day();
    int[][] reach = {{-3, 1820}, {-2, 1460}, {-1, 640}, {0, 3350}, {1, 480}};
    int[][] clicks = {{-2, 214}, {-1, 131}, {0, 1064}, {1, 62}};
    for (int[] each : reach) {
      actuals.add(new Actual(day.plusDays(each[0]), SopMeasure.REACH, BigDecimal.valueOf(each[1])));
    }
    for (int[] each : clicks) {
      actuals.add(
          new Actual(day.plusDays(each[0]), SopMeasure.CLICKS, BigDecimal.valueOf(each[1])));
    }
    actuals.add(new Actual(day, SopMeasure.PARTICIPATION, BigDecimal.valueOf(812)));
    actuals.add(new Actual(day.plusDays(3), SopMeasure.LEAVING_RATE, new BigDecimal("0.9")));
    services.campaigns().keep(counted.withActuals(actuals), CampaignLogEntry.Kind.COUNTED, "");
  }

  private void spend(Campaign campaign, LocalDate day, SopBudgetLine.Kind kind, long amount) {
    Campaign now = services.campaigns().require(campaign.id());
    String line =
        now.plan().budget().stream()
            .filter(each -> each.kind() == kind)
            .map(SopBudgetLine::name)
            .findFirst()
            .orElse("");
    List<Spending> spending = new ArrayList<>(now.spending());
    Money money = Money.of(BigDecimal.valueOf(amount));
    spending.add(new Spending(services.ids().next(), day, kind, line, money, ""));
    clock.to(day.atTime(18, 0));
    services
        .campaigns()
        .keep(now.withSpending(spending), CampaignLogEntry.Kind.SPENT, money + " " + line);
  }

  private void agree(Campaign campaign, String title, int member, int days) {
    services
        .actions()
        .add(
            new ActionSource(ActionSource.Kind.CAMPAIGN, campaign.id().value(), campaign.name()),
            title,
            Optional.of(team.get(Math.min(member, team.size() - 1)).id()),
            campaign.day().plusDays(days));
  }
}

package org.siyu.storage.kpireview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.kpi.Change;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpireview.KpiMinutesText;
import org.siyu.core.kpireview.KpiMinutesWords;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.core.shared.Money;
import org.siyu.core.team.Member;
import org.siyu.storage.kpi.KpiReportRig;

/// Words that are codes, with what they are told.
final class PlainMinutesWords implements KpiMinutesWords {
  @Override
  public String text(KpiMinutesText text, Object... arguments) {
    return text == KpiMinutesText.AND
        ? ", "
        : arguments.length == 0
            ? text.code()
            : Arrays.stream(arguments)
                .map(String::valueOf)
                .collect(Collectors.joining(" ", text.code() + "(", ")"));
  }

  @Override
  public KpiReportWords sheet() {
    return KpiReportRig.PLAIN;
  }

  @Override
  public String scope(Scope scope, List<Member> members) {
    return scope.text();
  }

  @Override
  public String light(Light light) {
    return light.code();
  }

  @Override
  public String tier(ReviewNumbers.Tier tier) {
    return tier.code();
  }

  @Override
  public String part(Drivers.By by, String part) {
    return by.code() + ":" + part;
  }

  @Override
  public String state(CampaignState state) {
    return state.code();
  }

  @Override
  public String money(Money money) {
    return money.toString();
  }

  @Override
  public String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  @Override
  public String date(LocalDate day) {
    return day.toString();
  }

  @Override
  public String moment(LocalDateTime moment) {
    return moment.toString();
  }

  @Override
  public String value(Indicator indicator, Figure figure) {
    return figure instanceof Figure.Known(double value) ? Double.toString(value) : "-";
  }

  @Override
  public String goal(Indicator indicator, Goal goal) {
    return Double.toString(goal.least());
  }

  @Override
  public String change(Figure change) {
    return change instanceof Figure.Known(double share) ? percent(share) : "-";
  }

  @Override
  public String moved(Change change) {
    return change(change.by());
  }
}

package org.siyu.core.kpireview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.kpi.Change;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Money;
import org.siyu.core.team.Member;

/// The words of minutes, in the reader's language.
public interface KpiMinutesWords {
  String text(KpiMinutesText text, Object... arguments);

  /// Words of the sheet that the numbers come from.
  KpiReportWords sheet();

  /// The team, a role, or a member by name.
  String scope(Scope scope, List<Member> members);

  String light(Light light);

  String tier(ReviewNumbers.Tier tier);

  /// A part that has moved a number; "" for customers without.
  String part(Drivers.By by, String part);

  String state(CampaignState state);

  String money(Money money);

  /// @param share 0.2 stands for 20 %
  String percent(double share);

  String date(LocalDate day);

  String moment(LocalDateTime moment);

  /// A value as short as a line of text wants it, or why there is none.
  String value(Indicator indicator, Figure figure);

  String goal(Indicator indicator, Goal goal);

  /// With its sign; "–" where there is none.
  String change(Figure change);

  /// How a value moved: rates in points, anything else as a share of what it was.
  String moved(Change change);
}

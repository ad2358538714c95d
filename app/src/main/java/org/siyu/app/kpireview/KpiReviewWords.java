package org.siyu.app.kpireview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.kpi.KpiWords;
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
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.team.Member;

/// Words what reviews are about.
public final class KpiReviewWords implements KpiMinutesWords {
  private final Messages messages;
  private final Formats formats;
  private final KpiWords sheet;
  private final Function<String, String> tierName;

  /// @param tierName words a tier that has no name of its own
  public KpiReviewWords(Messages messages, Formats formats, Function<String, String> tierName) {
    this.messages = messages;
    this.formats = formats;
    this.sheet = new KpiWords(messages, formats);
    this.tierName = tierName;
  }

  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  KpiWords kpi() {
    return sheet;
  }

  Formats formats() {
    return formats;
  }

  @Override
  public String text(KpiMinutesText text, Object... arguments) {
    return messages.text("kpireview.minutes." + text.code(), arguments);
  }

  @Override
  public KpiReportWords sheet() {
    return sheet;
  }

  @Override
  public String scope(Scope scope, List<Member> members) {
    return sheet.scope(scope, members);
  }

  /// What it is called beside an item that it agreed on; names nobody.
  public String name(KpiReview review) {
    return messages.text("kpireview.name", sheet.period(review.period()));
  }

  /// What its minutes are called as a file; names nobody.
  public String fileName(KpiReview review) {
    return messages.text("kpireview.export.name", review.period().text());
  }

  public String state(KpiReview review) {
    return messages.text(review.isHeld() ? "kpireview.state.held" : "kpireview.state.prepared");
  }

  public String member(List<Member> members, Optional<UUID> wanted) {
    return wanted
        .flatMap(id -> members.stream().filter(each -> each.id().equals(id)).findFirst())
        .map(Member::name)
        .orElse(messages.text("kpireview.nobody"));
  }

  @Override
  public String light(Light light) {
    return sheet.light(light);
  }

  @Override
  public String tier(ReviewNumbers.Tier tier) {
    return tier.name().orElseGet(() -> tierName.apply(tier.code()));
  }

  @Override
  public String part(Drivers.By by, String part) {
    if (part.isEmpty()) {
      return messages.text("alerts.part.none");
    }
    return by == Drivers.By.TIER ? tierName.apply(part) : part;
  }

  @Override
  public String state(CampaignState state) {
    return messages.text("campaign.state." + state.code());
  }

  @Override
  public String money(Money money) {
    return formats.wholeMoney(money);
  }

  @Override
  public String percent(double share) {
    return formats.percent(new Percent(share), 1);
  }

  @Override
  public String date(LocalDate day) {
    return day.toString();
  }

  @Override
  public String moment(LocalDateTime moment) {
    return formats.dateTime(moment);
  }

  @Override
  public String value(Indicator indicator, Figure figure) {
    return sheet.brief(indicator.unit(), figure);
  }

  @Override
  public String goal(Indicator indicator, Goal goal) {
    return sheet.briefGoal(indicator, goal);
  }

  @Override
  public String change(Figure change) {
    return sheet.change(change);
  }

  @Override
  public String moved(Change change) {
    return sheet.moved(change);
  }
}

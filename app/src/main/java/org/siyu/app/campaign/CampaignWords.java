package org.siyu.app.campaign;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.DatePicker;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.IsoDay;
import org.siyu.app.widget.Tone;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignOutlook;
import org.siyu.core.campaign.CampaignProgress;
import org.siyu.core.campaign.CampaignReportText;
import org.siyu.core.campaign.CampaignReportWords;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.Spread;
import org.siyu.core.campaign.StagePeople;
import org.siyu.core.campaign.StepState;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopStage;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// Words what campaigns are about.
public final class CampaignWords implements CampaignReportWords {
  private final Messages messages;
  private final Formats formats;

  public CampaignWords(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  @Override
  public String text(CampaignReportText text, Object... arguments) {
    return messages.text("campaign.report." + text.code(), arguments);
  }

  @Override
  public String measure(SopMeasure measure) {
    return messages.text("campaign.measure." + measure.code());
  }

  @Override
  public String stage(SopStage stage) {
    return messages.text("campaign.stage." + stage.code());
  }

  @Override
  public String state(StepState state) {
    return messages.text("campaign.step-state." + state.code());
  }

  @Override
  public String state(CampaignState state) {
    return messages.text("campaign.state." + state.code());
  }

  @Override
  public String kind(SopBudgetLine.Kind kind) {
    return messages.text("campaign.budget." + kind.code());
  }

  public String shape(Spread.Shape shape) {
    return messages.text("campaign.shape." + shape.code());
  }

  public String lead(HandOver lead, LocalDateTime now) {
    return messages.text(
        lead.isOverdue(now) ? "campaign.lead.overdue" : "campaign.lead." + lead.state().code());
  }

  /// How a lead stands, lateness first.
  public Badge badge(HandOver lead, LocalDateTime now) {
    return Badge.of(
        switch (lead.state()) {
          case WAITING -> lead.isOverdue(now) ? Tone.ERROR : Tone.INFO;
          case TAKEN -> Tone.SUCCESS;
          case RETURNED -> Tone.WARNING;
        },
        lead(lead, now));
  }

  /// How a forecast of results is computed.
  String run(CampaignOutlook.Outlook outlook) {
    SopMeasure measure = outlook.target().measure();
    return messages.text(
        outlook.before().signum() > 0 ? "campaign.outlook.run-before" : "campaign.outlook.run",
        value(measure, outlook.soFar().subtract(outlook.before())),
        formats.percent(new Percent(outlook.share()), 1),
        value(measure, outlook.forecast()),
        outlook.days(),
        outlook.allDays(),
        value(measure, outlook.before()));
  }

  /// Whether targets and budget can be changed.
  static boolean isPlannable(Campaign campaign) {
    return campaign.state() != CampaignState.REVIEWED
        && campaign.state() != CampaignState.CANCELLED;
  }

  /// A field for a day.
  DatePicker dayField(LocalDate day) {
    DatePicker field = new DatePicker(day);
    field.setConverter(new IsoDay(formats));
    field.setPrefWidth(140);
    field.setAccessibleText(messages.text("campaign.day"));
    field.getEditor().setAccessibleText(messages.text("campaign.day"));
    return field;
  }

  public String part(StagePeople.Part part) {
    return messages.text("campaign.part." + part.code());
  }

  public String log(CampaignLogEntry.Kind kind) {
    return messages.text("campaign.log." + kind.code());
  }

  /// A value of a measure with its unit.
  public String value(SopMeasure measure, BigDecimal value) {
    return switch (measure.unit()) {
      case COUNT -> formats.number(value.longValue());
      case MONEY -> formats.wholeMoney(Money.of(value));
      case PERCENT -> formats.percent(new Percent(value.doubleValue() / 100));
      case MINUTES -> formats.duration(Duration.ofMinutes(value.longValue()));
    };
  }

  public String value(SopMeasure measure, Optional<BigDecimal> value) {
    return value.map(known -> value(measure, known)).orElse("–");
  }

  public String channel(Choices choices, String code) {
    boolean isChinese = messages.language() == Language.CHINESE;
    return choices
        .find(ChoiceList.CHANNEL, code)
        .map(choice -> choice.name(isChinese))
        .orElse(code);
  }

  public String channels(Choices choices, Collection<String> codes) {
    return codes.stream().map(code -> channel(choices, code)).collect(Collectors.joining(", "));
  }

  public String audience(Campaign campaign, List<Tier> tiers, TierName name) {
    if (campaign.frame().audience().tiers().isEmpty()) {
      return messages.text("campaign.audience.all");
    }
    return tiers.stream()
        .filter(tier -> campaign.frame().audience().tiers().contains(tier.code()))
        .map(name::of)
        .collect(Collectors.joining(", "));
  }

  /// What a tier is called.
  @FunctionalInterface
  public interface TierName {
    String of(Tier tier);
  }

  public String days(Campaign campaign) {
    return formats.date(campaign.begins().toLocalDate())
        + " – "
        + formats.date(campaign.ends().toLocalDate());
  }

  public String when(CampaignStep step) {
    return formats.dateTime(step.start());
  }

  public String lateness(CampaignStep step, LocalDateTime now) {
    return CampaignProgress.lateness(step, now)
        .map(late -> messages.text("campaign.late.by", span(late)))
        .orElse("");
  }

  private String span(Duration late) {
    long hours = Math.max(1, late.toHours());
    return hours < 48
        ? messages.text("campaign.hours", hours)
        : messages.text("campaign.days", hours / 24);
  }

  public Badge badge(CampaignState state) {
    return Badge.of(
        switch (state) {
          case DRAFT, CANCELLED -> Tone.NEUTRAL;
          case APPROVED, FINISHED -> Tone.INFO;
          case RUNNING, REVIEWED -> Tone.SUCCESS;
        },
        state(state));
  }

  /// How a step stands, lateness first.
  public Badge badge(CampaignStep step, LocalDateTime now) {
    if (step.isLate(now)) {
      return Badge.of(Tone.ERROR, messages.text("campaign.step-state.late"));
    }
    return Badge.of(
        switch (step.state()) {
          case OPEN, SKIPPED -> Tone.NEUTRAL;
          case DOING -> Tone.INFO;
          case DONE -> Tone.SUCCESS;
        },
        state(step.state()));
  }

  public String member(List<Member> team, Optional<UUID> id) {
    return id.flatMap(
            wanted -> team.stream().filter(member -> member.id().equals(wanted)).findFirst())
        .map(Member::name)
        .orElse(messages.text("campaign.nobody"));
  }
}

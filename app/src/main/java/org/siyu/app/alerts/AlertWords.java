package org.siyu.app.alerts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.widget.Tone;
import org.siyu.core.alerts.AlertFinding;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Scope;

/// Words alerts and what explains them.
public final class AlertWords {
  private final Messages messages;
  private final KpiWords kpi;
  private final AlertNames names;

  public AlertWords(Messages messages, Formats formats, AlertNames names) {
    this.messages = messages;
    this.kpi = new KpiWords(messages, formats);
    this.names = names;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  KpiWords kpi() {
    return kpi;
  }

  /// `GMV · November 2026 · Wang`, and that a review of the strategy is asked for.
  public String title(KeptAlert alert, Indicator indicator) {
    return title(
        alert,
        indicator,
        alert.key().scope() instanceof Scope.OfMember(UUID member)
            ? names.member().apply(member.toString())
            : "");
  }

  /// @param whose the name of the member whose numbers it is about; "" for the team's or a role's
  public String title(KeptAlert alert, Indicator indicator, String whose) {
    String about =
        alert.key().scope() instanceof Scope.OfRole role ? kpi.scope(role, List.of()) : whose;
    String name = kpi.name(indicator);
    return messages.text(
        alert.asksForReview() ? "alerts.title.review" : "alerts.title",
        about.isEmpty() ? name : messages.text("alerts.title.of", name, about),
        kpi.period(alert.key().period()));
  }

  public Tone tone(KeptAlert alert) {
    return switch (alert.light()) {
      case RED -> Tone.ERROR;
      case AMBER -> Tone.WARNING;
      case GREEN -> Tone.SUCCESS;
      case NONE -> Tone.NEUTRAL;
    };
  }

  /// Red, amber, or that it has recovered.
  public String light(KeptAlert alert) {
    return alert.light() == Light.GREEN
        ? messages.text("alerts.recovered")
        : kpi.light(alert.light());
  }

  /// What stands worst, in a sentence.
  public String worst(KeptAlert alert, Indicator indicator) {
    return alert
        .worst()
        .map(finding -> finding(alert, finding, indicator))
        .orElseGet(() -> messages.text("alerts.recovered.text"));
  }

  String finding(KeptAlert alert, AlertFinding finding, Indicator indicator) {
    boolean isJustReached = finding.kind() == AlertFinding.Kind.LIMIT && finding.behind() == 0;
    return messages.text(
        "alerts.finding."
            + finding.kind().code()
            + (isJustReached ? ".reached" : lower(finding, indicator)),
        kpi.brief(indicator.unit(), alert.value()),
        kpi.brief(indicator.unit(), finding.compared()),
        finding.kind() == AlertFinding.Kind.LIMIT
            ? over(indicator, alert.value() - finding.compared())
            : share(finding.behind()));
  }

  /// Of what is to be little there is too much.
  private static String lower(AlertFinding finding, Indicator indicator) {
    boolean isCompared =
        finding.kind() == AlertFinding.Kind.TARGET || finding.kind() == AlertFinding.Kind.BEFORE;
    return isCompared && indicator.direction() == Direction.LOWER ? ".lower" : "";
  }

  /// Of shares in points of per cent, without the sign.
  private String over(Indicator indicator, double over) {
    String signed = kpi.signed(indicator.unit(), over);
    return over > 0 ? signed.substring(1) : signed;
  }

  private String share(double share) {
    return kpi.value(IndicatorUnit.PERCENT, share);
  }

  /// What explains most of the change, with the arithmetic; nothing where nothing stands out.
  public Optional<String> driver(KeptAlert alert, Indicator indicator) {
    return alert.drivers().stream()
        .findFirst()
        .filter(Drivers::isClear)
        .map(drivers -> driver(drivers, indicator));
  }

  private String driver(Drivers drivers, Indicator indicator) {
    Drivers.Part first = drivers.parts().getFirst();
    double share = first.effect() / drivers.change();
    return messages.text(
        "alerts.driver." + drivers.by().code(),
        part(drivers.by(), first.part()),
        kpi.signed(indicator.unit(), first.effect()),
        kpi.signed(indicator.unit(), drivers.change()),
        share(share),
        share(Math.clamp(share, 0, 1) - drivers.excess()));
  }

  String by(Drivers.By by) {
    return messages.text("alerts.by." + by.code());
  }

  String part(Drivers.By by, String part) {
    if (part.isEmpty()) {
      return messages.text("alerts.part.none");
    }
    return switch (by) {
      case CHANNEL -> part;
      case TIER -> names.tier().apply(part);
      case CONTENT -> names.content().apply(part);
      case MEMBER -> names.member().apply(part);
    };
  }

  /// Who sees to it, or how it ended.
  public String state(KeptAlert alert) {
    if (alert.state() == AlertState.TAKEN) {
      return messages.text(
          "alerts.state.taken", alert.taken().map(KeptAlert.Taken::name).orElse(""));
    }
    return messages.text("alerts.state." + alert.state().code());
  }
}

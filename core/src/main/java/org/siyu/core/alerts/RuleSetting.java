package org.siyu.core.alerts;

import java.util.Optional;
import org.siyu.core.kpi.AlertCheck;
import org.siyu.core.kpi.AlertRule;
import org.siyu.core.kpi.AlertScope;
import org.siyu.core.kpi.Thresholds;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What a team has made of a rule that ships.
///
/// @param amber from which share on it is amber; the same as `red` where there is no amber
/// @param red from which share on it is red; of a limit the limit itself
/// @param scope whose numbers it is asked of
public record RuleSetting(String rule, boolean isOn, double amber, double red, AlertScope scope) {
  /// As a rule stands.
  public static RuleSetting of(AlertRule rule) {
    return switch (rule.check()) {
      case AlertCheck.BehindTarget(Thresholds at) ->
          new RuleSetting(rule.id(), rule.isOn(), at.amber(), at.red(), rule.scope());
      case AlertCheck.BehindBefore(Thresholds at) ->
          new RuleSetting(rule.id(), rule.isOn(), at.amber(), at.red(), rule.scope());
      case AlertCheck.BehindTwice(double share) ->
          new RuleSetting(rule.id(), rule.isOn(), share, share, rule.scope());
      case AlertCheck.Over(double limit, boolean _) ->
          new RuleSetting(rule.id(), rule.isOn(), limit, limit, rule.scope());
    };
  }

  public RuleSetting turned(boolean on) {
    return new RuleSetting(rule, on, amber, red, scope);
  }

  public RuleSetting at(double wantedAmber, double wantedRed) {
    return new RuleSetting(rule, isOn, wantedAmber, wantedRed, scope);
  }

  public RuleSetting of(AlertScope wanted) {
    return new RuleSetting(rule, isOn, amber, red, wanted);
  }

  /// @throws ProblemException [AlertProblem#NOT_THRESHOLDS]
  AlertRule applied(AlertRule shipped) {
    boolean isLimit = shipped.check() instanceof AlertCheck.Over;
    if (!(amber >= 0 && red >= amber && (isLimit || red <= 1)) || Double.isInfinite(red)) {
      throw new ProblemException(Problem.of(AlertProblem.NOT_THRESHOLDS));
    }
    AlertCheck check =
        switch (shipped.check()) {
          case AlertCheck.BehindTarget _ -> new AlertCheck.BehindTarget(new Thresholds(amber, red));
          case AlertCheck.BehindBefore _ -> new AlertCheck.BehindBefore(new Thresholds(amber, red));
          case AlertCheck.BehindTwice _ -> new AlertCheck.BehindTwice(red);
          case AlertCheck.Over(double _, boolean isReached) -> new AlertCheck.Over(red, isReached);
        };
    return new AlertRule(
        shipped.id(),
        check,
        shipped.indicators(),
        shipped.dimension(),
        shipped.kinds(),
        isOn,
        scope,
        shipped.source());
  }

  static AlertRule applied(AlertRule shipped, Optional<RuleSetting> setting) {
    return setting.map(each -> each.applied(shipped)).orElse(shipped);
  }
}

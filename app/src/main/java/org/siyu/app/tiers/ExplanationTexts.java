package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import org.siyu.app.i18n.Messages;
import org.siyu.app.tiers.ExplanationLine.Mark;
import org.siyu.core.tiers.Evidence;
import org.siyu.core.tiers.Explanation;
import org.siyu.core.tiers.RuleOutcome;
import org.siyu.core.tiers.TierAssignment;
import org.siyu.core.tiers.TierScheme;

/// Words an explanation line by line: what decided, every rule with what was measured, the scores,
/// the way to a better tier.
final class ExplanationTexts {
  private final Messages messages;
  private final TierTexts texts;
  private final ReasonTexts reasons;

  ExplanationTexts(Messages messages, TierTexts texts, ReasonTexts reasons) {
    this.messages = messages;
    this.texts = texts;
    this.reasons = reasons;
  }

  List<ExplanationLine> lines(Explanation explanation, TierScheme scheme) {
    List<ExplanationLine> lines = new ArrayList<>();
    String tier = texts.tier(scheme, explanation.tier());
    lines.add(
        plain(
            explanation.rule() > 0
                ? messages.text("tiers.explain.fired", tier, explanation.rule())
                : messages.text("tiers.explain.fallback", tier)));
    for (RuleOutcome outcome : explanation.rules()) {
      rule(lines, outcome, scheme);
    }
    lines.add(plain(scores(explanation.assignment())));
    explanation.next().ifPresent(next -> lines.add(plain(texts.distance(scheme, next))));
    return lines;
  }

  private void rule(List<ExplanationLine> lines, RuleOutcome outcome, TierScheme scheme) {
    Mark mark =
        switch (outcome.verdict()) {
          case FIRED -> Mark.DECIDES;
          case HOLDS_TOO -> Mark.HOLDS;
          case DOES_NOT_HOLD -> Mark.FAILS;
        };
    String key =
        switch (outcome.verdict()) {
          case FIRED -> "tiers.explain.rule.fired";
          case HOLDS_TOO -> "tiers.explain.rule.holds-too";
          case DOES_NOT_HOLD -> "tiers.explain.rule.does-not-hold";
        };
    String words = messages.text(key, outcome.rule(), texts.tier(scheme, outcome.tier()));
    lines.add(new ExplanationLine(mark, 0, words));
    for (Evidence evidence : outcome.outcome().leaves()) {
      lines.add(
          new ExplanationLine(
              evidence.holds() ? Mark.HOLDS : Mark.FAILS,
              1,
              reasons.evidence(evidence, evidence.holds())));
    }
  }

  private String scores(TierAssignment assignment) {
    return assignment.recencyScore() == 0
        ? messages.text("tiers.explain.no-scores")
        : messages.text(
            "tiers.explain.scores",
            assignment.recencyScore(),
            assignment.frequencyScore(),
            assignment.monetaryScore(),
            texts.segment(assignment.segment()));
  }

  private static ExplanationLine plain(String text) {
    return new ExplanationLine(Mark.PLAIN, 0, text);
  }
}

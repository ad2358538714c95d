package org.siyu.core.sop;

import java.util.List;
import java.util.Optional;

/// What a template says at one version.
///
/// @param code short name for files and the command line; lower-case letters, digits and dashes, 1
///   to 40
/// @param steps in the order somebody put them
/// @param questions what is asked at the end
public record SopTemplate(
    String code,
    SopLanguage language,
    Overview overview,
    List<SopStep> steps,
    List<SopTarget> targets,
    List<SopBudgetLine> budget,
    List<SopRisk> risks,
    List<String> questions) {
  public SopTemplate {
    code = SopWords.line(code);
    steps = List.copyOf(steps);
    targets = List.copyOf(targets);
    budget = List.copyOf(budget);
    risks = List.copyOf(risks);
    questions = SopWords.lines(questions);
  }

  /// @param summary what it does and when it fits
  /// @param audience whom it is for
  public record Overview(String name, SopGoal goal, SopUse use, String summary, String audience) {
    public Overview {
      name = SopWords.line(name);
      summary = SopWords.text(summary);
      audience = SopWords.text(audience);
    }

    public Overview named(String other) {
      return new Overview(other, goal, use, summary, audience);
    }
  }

  public String name() {
    return overview.name();
  }

  public Optional<SopStep> step(String key) {
    return steps.stream().filter(step -> step.key().equals(key)).findFirst();
  }

  /// The day of the earliest step; 0 without steps.
  public int firstDay() {
    return steps.stream().mapToInt(step -> step.timing().day()).min().orElse(0);
  }

  /// The day of the last step; 0 without steps.
  public int lastDay() {
    return steps.stream().mapToInt(step -> step.timing().day()).max().orElse(0);
  }

  public SopTemplate withCode(String other) {
    return new SopTemplate(other, language, overview, steps, targets, budget, risks, questions);
  }

  public SopTemplate with(Overview other) {
    return new SopTemplate(code, language, other, steps, targets, budget, risks, questions);
  }

  public SopTemplate withSteps(List<SopStep> others) {
    return new SopTemplate(code, language, overview, others, targets, budget, risks, questions);
  }

  public SopTemplate withTargets(List<SopTarget> others) {
    return new SopTemplate(code, language, overview, steps, others, budget, risks, questions);
  }

  public SopTemplate withBudget(List<SopBudgetLine> others) {
    return new SopTemplate(code, language, overview, steps, targets, others, risks, questions);
  }

  public SopTemplate withRisks(List<SopRisk> others) {
    return new SopTemplate(code, language, overview, steps, targets, budget, others, questions);
  }

  public SopTemplate withQuestions(List<String> others) {
    return new SopTemplate(code, language, overview, steps, targets, budget, risks, others);
  }
}

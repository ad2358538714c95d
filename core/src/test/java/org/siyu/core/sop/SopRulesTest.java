package org.siyu.core.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.Problem;

class SopRulesTest {
  @Test
  void aGoodTemplateHasNoProblems() {
    assertEquals(
        List.of(), problems(SopSample.of(SopSample.step("a", 0), SopSample.step("b", 1, "a"))));
  }

  @Test
  void stepsThatWaitForEachOtherAreNamedInTheirOrder() {
    List<Problem> problems =
        problems(
            SopSample.of(
                SopSample.step("a", 0, "c"),
                SopSample.step("b", 0, "a"),
                SopSample.step("c", 0, "b")));

    assertEquals(List.of(SopProblem.CIRCLE), codes(problems));
    assertEquals(List.of("a → b → c → a"), problems.getFirst().arguments());
  }

  @Test
  void aStepThatWaitsForItselfIsACircle() {
    assertEquals(
        List.of(SopProblem.CIRCLE), codes(problems(SopSample.of(SopSample.step("a", 0, "a")))));
  }

  @Test
  void aLongChainIsNoCircle() {
    List<SopStep> steps = new ArrayList<>();
    steps.add(SopSample.step("s0", 0));
    for (int at = 1; at < SopRules.MOST_STEPS; at++) {
      steps.add(SopSample.step("s" + at, 0, "s" + (at - 1)));
    }

    assertEquals(List.of(), problems(SopSample.of(steps.toArray(SopStep[]::new))));
  }

  @Test
  void keysVariablesChannelsAndOrderAreChecked() {
    SopStep bad =
        SopSample.step("a", 0, "nobody").with(new SopStep.Message("radio", true, "你好 {昵称} {手机号}"));
    List<Problem> problems = problems(SopSample.of(bad, SopSample.step("a", 0)));

    assertEquals(
        List.of(
            SopProblem.UNKNOWN_CHANNEL,
            SopProblem.UNKNOWN_VARIABLE,
            SopProblem.UNKNOWN_STEP,
            SopProblem.DUPLICATE_KEY),
        codes(problems));
    assertEquals("steps", problems.getFirst().place().sheet());
    assertEquals(2, problems.getLast().place().row());
  }

  @Test
  void aTemplateWithoutStepsOrNameCannotBeKept() {
    SopTemplate empty = SopSample.of();
    assertEquals(
        List.of(SopProblem.BLANK, SopProblem.NO_STEPS),
        codes(problems(empty.with(empty.overview().named(" ")))));
  }

  @Test
  void aJourneyHasNoDaysBeforeItsFirst() {
    SopTemplate template = SopSample.of(SopSample.step("a", -1));
    SopTemplate.Overview overview = template.overview();
    SopTemplate journey =
        template.with(
            new SopTemplate.Overview(overview.name(), overview.goal(), SopUse.JOURNEY, "", ""));

    assertEquals(List.of(SopProblem.DAY_BEFORE_START), codes(problems(journey)));
  }

  @Test
  void aStepBeforeTheOneItWaitsForIsAWarning() {
    SopTemplate template = SopSample.of(SopSample.step("a", 5), SopSample.step("b", 1, "a"));

    assertEquals(List.of(), problems(template));
    assertEquals(List.of(SopProblem.BEFORE_ITS_STEP), codes(SopRules.warnings(template)));
  }

  @Test
  void aStepEarlierThatDayThanTheOneItWaitsForIsAWarning() {
    SopStep noon = at(SopSample.step("a", 2), "12:00");
    SopStep morning = at(SopSample.step("b", 2, "a"), "09:00");

    List<Problem> warnings = SopRules.warnings(SopSample.of(noon, morning));

    assertEquals(List.of(SopProblem.EARLIER_THAN_ITS_STEP), codes(warnings));
    assertEquals(List.of(noon.title(), "12:00"), warnings.getFirst().arguments());
    assertEquals(
        List.of(), SopRules.warnings(SopSample.of(noon, at(SopSample.step("b", 2, "a"), "12:00"))));
  }

  private static SopStep at(SopStep step, String time) {
    SopStep.Timing timing = step.timing();
    return step.with(
        new SopStep.Timing(
            timing.day(), Optional.of(LocalTime.parse(time)), timing.minutes(), timing.rule()));
  }

  @Test
  void differencesNameWhatWasAddedRemovedMovedAndChanged() {
    SopStep a = SopSample.step("a", 0);
    SopStep b = SopSample.step("b", 1);
    SopTemplate before = SopSample.of(a, b, SopSample.step("c", 2));
    SopTemplate after =
        SopSample.of(a.with(a.timing().onDay(3)), b.withTitle("Other"), SopSample.step("d", 2))
            .withQuestions(List.of("Why?"));

    SopDifference difference = SopDifference.between(before, after);

    assertEquals(
        List.of(
            "STEPS MOVED a",
            "STEPS CHANGED b",
            "STEPS ADDED d",
            "STEPS REMOVED c",
            "QUESTIONS ADDED Why?",
            "QUESTIONS REMOVED 哪一步最慢？"),
        difference.changes().stream()
            .map(each -> each.part() + " " + each.kind() + " " + each.key())
            .toList());
    assertEquals(
        List.of(new SopDifference.Field(SopColumn.STEP_DAY, "0", "3")),
        difference.changes().getFirst().fields());
    assertEquals(true, SopDifference.between(after, after).isEmpty());
    assertEquals(Optional.empty(), after.step("c"));
  }

  private static List<Problem> problems(SopTemplate template) {
    return SopRules.problems(template, "group"::equals);
  }

  private static List<Object> codes(List<Problem> problems) {
    return problems.stream().<Object>map(Problem::code).toList();
  }
}

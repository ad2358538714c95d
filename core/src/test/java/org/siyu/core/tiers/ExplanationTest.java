package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.tiers.People.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  /// Ten buyers who spent 100 to 1000; the 80 % cut is 820.
  private static People tenBuyers() {
    People people = new People();
    for (int buyer = 1; buyer <= 10; buyer++) {
      String name = "b" + buyer;
      people.joined(name, 400).order(name, 20, buyer * 10_000L, 0);
    }
    return people;
  }

  @Test
  void theRuleThatFiredStandsWithItsValuesAndThresholds() {
    Explanation explanation =
        explain(new People().joined("a", 400).orders("a", 120, 81).run(), "a");
    assertEquals("churn-risk", explanation.tier());
    assertEquals(2, explanation.rule());
    assertEquals(
        List.of(
            RuleOutcome.Verdict.DOES_NOT_HOLD,
            RuleOutcome.Verdict.FIRED,
            RuleOutcome.Verdict.DOES_NOT_HOLD,
            RuleOutcome.Verdict.DOES_NOT_HOLD),
        explanation.rules().stream().map(RuleOutcome::verdict).toList());
    List<Evidence> support = explanation.rules().get(1).outcome().support();
    assertEquals(3, support.size());
    assertEquals(OptionalDouble.of(2), support.get(0).measured());
    assertEquals(81.0 / 39, support.get(1).measured().orElseThrow(), 1e-12);
    assertEquals(OptionalDouble.of(30), support.get(2).threshold());
  }

  @Test
  void rulesThatHoldToBeTriedLaterAreNamed() {
    Explanation explanation = explain(new People().joined("a", 3).orders("a", 2).run(), "a");
    assertEquals("new", explanation.tier());
    assertEquals(RuleOutcome.Verdict.HOLDS_TOO, explanation.rules().get(3).verdict());
  }

  @Test
  void aShareIsExplainedWithItsCut() {
    Explanation explanation = explain(tenBuyers().run(), "b5");
    Evidence share = explanation.rules().get(2).outcome().leaves().get(1);
    assertEquals(OptionalDouble.of(82_000), share.threshold());
    assertEquals(OptionalDouble.of(50_000), share.measured());
  }

  @Test
  void theNextTierIsTwoOrdersAndSomeMoneyAway() {
    Explanation explanation = explain(tenBuyers().run(), "b5");
    assertEquals("active", explanation.tier());
    assertEquals(
        Optional.of(new NextTier("high-value", new Growth(2, 32_001, 0))), explanation.next());
    assertEquals(
        Optional.of(new NextTier("high-value", new Growth(2, 0, 0))),
        explain(tenBuyers().run(), "b10").next());
  }

  @Test
  void theBestTierHasNoNextOne() {
    TierRun run = tenBuyers().orders("b10", 15, 10).run();
    assertEquals("high-value", People.tier(run, "b10"));
    assertEquals(Optional.empty(), explain(run, "b10").next());
  }

  @Test
  void aSilentCustomerIsOneWordAwayFromActive() {
    // Not from new: nobody can join again. Not from churn risk: more activity does not lead there.
    Explanation explanation = explain(new People().joined("a", 400).run(), "a");
    assertEquals("silent", explanation.tier());
    assertEquals(0, explanation.rule());
    assertEquals(Optional.of(new NextTier("active", new Growth(0, 0, 1))), explanation.next());
  }

  @Test
  void aNewCustomerMustFirstStopBeingNew() {
    Explanation explanation = explain(new People().joined("a", 3).run(), "a");
    assertEquals(Optional.of(new NextTier("active", new Growth(2, 0, 0))), explanation.next());
  }

  @Test
  void oneMoreOrderEndsTheChurnRisk() {
    Explanation explanation =
        explain(new People().joined("a", 400).orders("a", 120, 81).run(), "a");
    assertEquals(Optional.of(new NextTier("active", new Growth(1, 0, 0))), explanation.next());
  }

  @Test
  void churnByFewerWordsIsLeftWithJustEnoughWords() {
    People people = new People().joined("a", 400).interactions("a", 31, 40, 50, 60, 5);
    assertEquals(
        Optional.of(new NextTier("active", new Growth(0, 0, 2))),
        explain(people.run(), "a").next());
  }

  @Test
  void aTierThatCannotBeReachedByActivityHasNoDistance() {
    Condition tagged = new Condition.HasTag(People.id("vip"));
    TierRun run = new People().joined("a", 10).run(People.asking(tagged));
    assertEquals(Optional.empty(), explain(run, "a").next());
  }

  @Test
  void whatIsToldAsMissingIsEnoughForEveryone() {
    RandomPeople random = new RandomPeople(11, 300);
    TierRun run = Tiering.run(random.facts(), DefaultTierScheme.named("d"), People.AS_OF);
    int told = 0;
    for (int index = 0; index < run.size(); index++) {
      Explanation explanation = Explainer.explain(run, run.customer(index)).orElseThrow();
      assertEquals(run.tier(index), explanation.tier());
      assertEquals(run.assignment(index), explanation.assignment());
      if (explanation.next().isPresent()) {
        NextTier next = explanation.next().get();
        told++;
        assertTrue(
            run.scheme().tier(next.tier()).rank() < run.scheme().tier(run.tier(index)).rank());
        CustomerView after = run.view(index).after(next.missing());
        assertEquals(next.tier(), firstTier(run.scheme(), after));
      }
    }
    assertTrue(told > 200);
  }

  private static String firstTier(TierScheme scheme, CustomerView view) {
    return scheme.rules().stream()
        .filter(rule -> view.holds(rule.condition()))
        .map(TierRule::tier)
        .findFirst()
        .orElse(scheme.fallbackTier());
  }

  @Test
  void oneCustomersFactsAndTheBenchmarksAreEnough() {
    TierRun run = tenBuyers().run();
    Facts alone = new People().joined("b5", 400).order("b5", 20, 50_000, 0).facts();
    FactColumns columns = new FactColumns(alone, People.AS_OF, RefundRule.SUBTRACT_AMOUNT);
    assertEquals(
        Optional.of(explain(run, "b5")),
        Explainer.explain(
            columns, run.scheme(), run.benchmarks(), People.id("b5"), Optional.empty()));
    assertEquals(
        Optional.empty(),
        Explainer.explain(
            columns, run.scheme(), run.benchmarks(), People.id("b6"), Optional.empty()));
  }
}

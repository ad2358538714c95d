package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.ProblemException;

class WhatIfTest {
  private static final TierScheme SAVED = DefaultTierScheme.named("default").withVersion(1);

  private static WhatIf of(Facts facts) {
    return new WhatIf(
        new FactColumns(facts, People.AS_OF, RefundRule.SUBTRACT_AMOUNT), SAVED, EarlierTiers.NONE);
  }

  @Test
  void itSaysWhoWouldMoveWithTheirSpend() {
    People people =
        new People().joined("new", 10).orders("new", 5).joined("old", 100).orders("old", 20);
    List<TierRule> rules = new ArrayList<>(SAVED.rules());
    rules.removeFirst();
    TierPreview preview = of(people.facts()).of(SAVED.withRules(rules));
    assertEquals(1, preview.moves().moved());
    MigrationMatrix.Move move =
        preview.moves().move(Optional.of(Tier.NEW), Optional.of(Tier.ACTIVE));
    assertEquals(1, move.customers());
    assertEquals(new Money(10_000), move.spend());
    assertEquals(
        List.of(2L, 0L), List.of(preview.funnel().leftAfter(0), preview.funnel().leftAfter(3)));
  }

  @Test
  void theSavedRulesMoveNobody() {
    Facts facts = new RandomPeople(11, 300).facts();
    assertEquals(0, of(facts).of(SAVED).moves().moved());
  }

  @Test
  void itAgreesWithARunOfTheChangedRules() {
    Facts facts = new RandomPeople(12, 300).facts();
    TierScheme changed = SAVED.withRules(SAVED.rules().reversed());
    TierPreview preview = of(facts).of(changed);
    assertEquals(
        TierDistribution.of(Tiering.run(facts, changed, People.AS_OF)),
        preview.distributionAfter());
  }

  @Test
  void rulesWithAProblemAreNotTried() {
    Facts facts = new RandomPeople(13, 20).facts();
    TierScheme broken = SAVED.withRules(List.of(new TierRule(Tier.NEW, Condition.all())));
    assertThrows(ProblemException.class, () -> of(facts).of(broken));
  }

  @Test
  void theFunnelAddsUpToEverybody() {
    TierRun run = Tiering.run(new RandomPeople(14, 500).facts(), SAVED, People.AS_OF);
    RuleFunnel funnel = RuleFunnel.of(run);
    assertEquals(run.size(), funnel.customers());
    assertEquals(funnel.others().customers(), funnel.leftAfter(4));
    assertEquals(TierDistribution.of(run).spend(), spend(funnel));
  }

  private static Money spend(RuleFunnel funnel) {
    return funnel.rules().stream()
        .map(RuleFunnel.Taken::spend)
        .reduce(funnel.others().spend(), Money::plus);
  }
}

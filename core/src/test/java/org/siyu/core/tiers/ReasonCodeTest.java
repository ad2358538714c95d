package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReasonCodeTest {
  @Test
  void theReasonHoldsWhatMadeTheRuleFire() {
    TierRun run =
        new People()
            .joined("risk", 400)
            .orders("risk", 120, 81)
            .joined("new", 3)
            .joined("silent", 400)
            .orders("silent", 100)
            .joined("day", 400)
            .orders("day", 50, 50)
            .run();
    assertEquals("1|days-since-joining<=30:3|orders@all<=1:0", reason(run, "new"));
    assertEquals(
        "2|orders@all>=2:2|order-gap-ratio>2:" + 81.0 / 39 + "|days-since-last-order>30:81",
        reason(run, "risk"));
    assertEquals("0|!orders@30>=1:0|!interactions@30>=1:0", reason(run, "silent"));
    assertTrue(reason(run, "day").contains("order-gap-ratio>2:Infinity"));
  }

  private static String reason(TierRun run, String name) {
    return People.assignment(run, name).reason();
  }

  @Test
  void everyKindOfEvidenceIsReadBack() {
    OptionalDouble none = OptionalDouble.empty();
    List<Evidence> evidence =
        List.of(
            new Evidence(
                Condition.compare(new Metric.Spend(Window.allTime()), Operator.LESS_THAN, 0.1),
                true,
                OptionalDouble.of(-12.5),
                OptionalDouble.of(0.1)),
            new Evidence(
                Condition.compare(new Metric.DaysSinceLastOrder(), Operator.EQUAL_TO, -3),
                false,
                none,
                OptionalDouble.of(-3)),
            new Evidence(
                new Condition.TopShare(
                    new Metric.Spend(Window.lastDays(365)), 0.2, Window.allTime()),
                true,
                OptionalDouble.of(Double.POSITIVE_INFINITY),
                OptionalDouble.of(123_450.4)),
            new Evidence(new Condition.HasTag(People.id("t")), true, none, none),
            new Evidence(new Condition.ChannelIs("老带新|50%25:a>b"), false, none, none),
            new Evidence(new Condition.MarketingConsentIs(Consent.GRANTED), true, none, none),
            new Evidence(new Condition.AllowsPersonalisedMarketing(), false, none, none));
    ReasonCode reason = new ReasonCode(7, evidence);
    assertEquals(Optional.of(reason), ReasonCode.parse(reason.text()));
  }

  @Test
  void everyReasonOfARunIsReadBack() {
    TierRun run =
        Tiering.run(new RandomPeople(3, 200).facts(), DefaultTierScheme.named("d"), People.AS_OF);
    for (int index = 0; index < run.size(); index++) {
      String text = run.assignment(index).reason();
      assertEquals(text, ReasonCode.parse(text).orElseThrow().text());
    }
  }

  @Test
  void damagedTextIsNoReason() {
    for (String text :
        List.of("", "x", "1|", "1|orders", "1|orders@x>=1:1", "1|tag x", "1|orders@3>=a:1")) {
      assertEquals(Optional.empty(), ReasonCode.parse(text), text);
    }
  }

  @Test
  void aVeryLongReasonIsCutAtAWholePiece() {
    Evidence wordy =
        new Evidence(
            new Condition.ChannelIs("长".repeat(90)),
            true,
            OptionalDouble.empty(),
            OptionalDouble.empty());
    String text = new ReasonCode(1, Collections.nCopies(50, wordy)).text();
    assertTrue(text.length() <= 2000);
    assertTrue(ReasonCode.parse(text).orElseThrow().evidence().size() > 10);
  }
}

package org.siyu.app.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.DefaultTierScheme;
import org.siyu.core.tiers.Metric;
import org.siyu.core.tiers.SchemeValidation;
import org.siyu.core.tiers.Window;

class FieldsTest {
  @Test
  void numbersAreTakenAsTheyAreMeant() {
    assertEquals(1234.5, Fields.parsed(" 1,234.5 "));
    assertEquals(30, Fields.parsed("３０"));
    assertEquals(-2, Fields.parsed("-2"));
    assertTrue(Double.isNaN(Fields.parsed("")));
    assertTrue(Double.isNaN(Fields.parsed("30 days")));
    assertTrue(Double.isNaN(Fields.parsed("1e5")));
  }

  @Test
  void numbersAreWrittenPlainly() {
    assertEquals("1000", Fields.plain(1000));
    assertEquals("0.5", Fields.plain(0.5));
    assertEquals("", Fields.plain(Double.NaN));
  }

  @Test
  void everyKindOfLineBeginsWithSomethingThatIsValidAndKnowsItself() {
    for (ConditionKind kind : ConditionKind.values()) {
      Condition blank = kind.blank();
      assertEquals(kind, ConditionKind.of(blank).orElseThrow());
      assertEquals(
          0,
          SchemeValidation.problems(SchemeEdits.asking(DefaultTierScheme.named("x"), 0, _ -> blank))
              .size());
    }
  }

  @Test
  void aMetricTakesOnlyAWindowThatItCanHave() {
    assertEquals(
        new Metric.Orders(Window.lastDays(45)),
        ConditionKind.within(new Metric.Orders(Window.allTime()), Window.lastDays(45)));
    assertEquals(
        new Metric.Interactions(30),
        ConditionKind.within(new Metric.Interactions(30), Window.allTime()));
    assertEquals(
        new Metric.MeanOrderGap(),
        ConditionKind.within(new Metric.MeanOrderGap(), Window.lastDays(45)));
  }
}

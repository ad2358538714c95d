package org.siyu.core.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Held against published examples.
class ProportionTest {
  private static final double Z = 1.959963984540054;

  private static void assertBounds(double low, double high, Bounds bounds) {
    assertEquals(low, bounds.low(), 0.00005);
    assertEquals(high, bounds.high(), 0.00005);
  }

  /// R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in
  /// Medicine 17 (1998) 857-872, table I, method 3.
  @Test
  void scoreIntervalsAreThoseOfNewcombe() {
    assertBounds(0.2553, 0.3662, new Proportion(81, 263).wilson(Z));
    assertBounds(0.0624, 0.1605, new Proportion(15, 148).wilson(Z));
    assertBounds(0, 0.1611, new Proportion(0, 20).wilson(Z));
    assertBounds(0.0061, 0.1718, new Proportion(1, 29).wilson(Z));
  }

  /// R. G. Newcombe, Interval estimation for the difference between independent proportions,
  /// Statistics in Medicine 17 (1998) 873-890, table II, method 10.
  @Test
  void intervalsOfDifferencesAreThoseOfNewcombe() {
    assertBounds(0.0524, 0.3339, new Proportion(56, 70).newcombe(new Proportion(48, 80), Z));
    assertBounds(0.1705, 0.8090, new Proportion(9, 10).newcombe(new Proportion(3, 10), Z));
  }

  /// Penn State STAT 415, lesson 9.4: 351 of 605 and 41 of 195 give z = 8.99.
  @Test
  void theTestOfTwoSharesGivesThePublishedZ() {
    assertEquals(8.99, new Proportion(351, 605).z(new Proportion(41, 195)), 0.005);
  }

  @Test
  void nobodyOrEverybodyIsNoDifference() {
    assertEquals(0, new Proportion(0, 10).z(new Proportion(0, 12)));
    assertEquals(0, new Proportion(10, 10).z(new Proportion(12, 12)));
    assertEquals(new Bounds(0, 1), new Proportion(0, 0).wilson(Z));
  }
}

package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuantilesTest {
  @Test
  void fourValuesAreInterpolatedAsInTheDefinition() {
    double[] values = {10, 20, 30, 40};
    // Position 1 + 3p: at 0.2 it is 1.6, at 0.4 2.2, at 0.6 2.8, at 0.8 3.4.
    assertArrayEquals(new double[] {16, 22, 28, 34}, Quantiles.quintileCuts(values), 1e-9);
    assertEquals(25, Quantiles.type7(values, 0.5));
  }

  @Test
  void sixValuesHaveTheirCutsOnValues() {
    double[] values = {1, 2, 3, 4, 5, 6};
    assertArrayEquals(new double[] {2, 3, 4, 5}, Quantiles.quintileCuts(values));
    assertEquals(5, Quantiles.type7(values, 0.8));
  }

  @Test
  void aPositionThatMissesAWholeNumberByRoundingIsThatNumber() {
    double[] values = new double[101];
    for (int index = 0; index < values.length; index++) {
      values[index] = index * index;
    }
    for (int percent = 0; percent <= 100; percent++) {
      assertEquals(
          (double) percent * percent, Quantiles.type7(values, 1 - (100 - percent) / 100.0));
    }
  }

  @Test
  void oneValueIsEveryQuantile() {
    assertArrayEquals(new double[] {7, 7, 7, 7}, Quantiles.quintileCuts(new double[] {7}));
    assertEquals(7, Quantiles.type7(new double[] {7}, 1));
  }

  @Test
  void theEndsAreTheSmallestAndTheLargestValue() {
    double[] values = {3, 4, 9};
    assertEquals(3, Quantiles.type7(values, 0));
    assertEquals(9, Quantiles.type7(values, 1));
  }
}

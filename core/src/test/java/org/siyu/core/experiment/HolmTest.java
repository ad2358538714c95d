package org.siyu.core.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {
  /// The worked example of en.wikipedia.org/wiki/Holm-Bonferroni_method.
  @Test
  void adjustedAsInTheWorkedExample() {
    List<Double> adjusted = Holm.adjusted(List.of(0.01, 0.04, 0.03, 0.005));
    List<Double> published = List.of(0.03, 0.06, 0.06, 0.02);
    for (int index = 0; index < published.size(); index++) {
      assertEquals(published.get(index), adjusted.get(index), 1e-12);
    }
  }

  @Test
  void oneComparisonStaysAsItIsAndNothingIsAboveOne() {
    assertEquals(List.of(0.2), Holm.adjusted(List.of(0.2)));
    assertEquals(List.of(1.0, 1.0), Holm.adjusted(List.of(0.9, 0.8)));
    assertEquals(List.of(), Holm.adjusted(List.of()));
  }
}

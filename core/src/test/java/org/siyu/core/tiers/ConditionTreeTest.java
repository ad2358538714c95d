package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.siyu.core.tiers.Condition.all;
import static org.siyu.core.tiers.Condition.any;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTreeTest {
  private static final Condition A = new Condition.ChannelIs("a");
  private static final Condition B = new Condition.ChannelIs("b");
  private static final Condition C = new Condition.ChannelIs("c");

  @Test
  void aPlaceIsFoundAndReplacedDeepInside() {
    Condition root = any(all(A, B), new Condition.Not(C));
    assertEquals(B, ConditionTree.at(root, List.of(0, 1)));
    assertEquals(C, ConditionTree.at(root, List.of(1, 0)));
    assertEquals(
        any(all(A, C), new Condition.Not(C)), ConditionTree.replaced(root, List.of(0, 1), C));
    assertThrows(IndexOutOfBoundsException.class, () -> ConditionTree.at(root, List.of(0, 5)));
  }

  @Test
  void aPartIsAddedToItsGroupAndALeafBecomesAGroup() {
    assertEquals(any(A, B, C), ConditionTree.plus(any(A, B), List.of(), C));
    assertEquals(all(A, C), ConditionTree.plus(A, List.of(), C));
    assertEquals(any(A, all(B, C)), ConditionTree.plus(any(A, B), List.of(1), C));
  }

  @Test
  void aPartTakenOutLeavesNoGroupOfOneBehind() {
    assertEquals(any(A, C), ConditionTree.without(any(all(A, B), C), List.of(0, 1)));
    assertEquals(any(C), ConditionTree.without(any(all(A), C), List.of(0, 0)));
    assertEquals(all(), ConditionTree.without(all(A), List.of(0)));
    assertEquals(all(), ConditionTree.without(A, List.of()));
    assertEquals(all(B), ConditionTree.without(all(new Condition.Not(A), B), List.of(0, 0)));
  }

  @Test
  void aGroupChangesBetweenAndAndOr() {
    assertEquals(any(A, B), ConditionTree.joined(all(A, B), List.of(), false));
    assertEquals(all(any(A, B), C), ConditionTree.joined(all(all(A, B), C), List.of(0), false));
    assertEquals(any(A), ConditionTree.joined(A, List.of(), false));
  }

  @Test
  void aNegationIsPutOnAndTakenOff() {
    Condition negated = ConditionTree.negated(all(A, B), List.of(1));
    assertEquals(all(A, new Condition.Not(B)), negated);
    assertEquals(all(A, B), ConditionTree.negated(negated, List.of(1)));
  }
}

package org.siyu.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FuzzyMatchTest {
  @Test
  void lettersMustOccurInOrder() {
    assertEquals(OptionalInt.empty(), FuzzyMatch.score("xc", "Customers"));
    assertEquals(OptionalInt.empty(), FuzzyMatch.score("tsuc", "Customers"));
    assertTrue(FuzzyMatch.score("cst", "Customers").isPresent());
  }

  @Test
  void startsOfWordsCountMoreThanLettersInside() {
    assertTrue(score("ic", "Import customers") > score("ic", "Basics of it"));
  }

  @Test
  void aShorterTextWinsBetweenEquals() {
    assertTrue(score("设置", "设置") > score("设置", "设置分层方案"));
  }

  @Test
  void chineseIsFoundByItsCharacters() {
    assertTrue(FuzzyMatch.score("分层", "用户分层").isPresent());
  }

  private static int score(String typed, String text) {
    return FuzzyMatch.score(typed, text).orElseThrow();
  }
}

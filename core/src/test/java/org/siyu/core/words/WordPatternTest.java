package org.siyu.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.siyu.core.words.WordLists.checker;
import static org.siyu.core.words.WordLists.entry;

import org.junit.jupiter.api.Test;
import org.siyu.core.shared.ProblemException;

class WordPatternTest {
  @Test
  void bracketsThatDoNotMatchAreTold() {
    assertEquals(WordProblem.PATTERN_BRACKETS, problem("(全国第一"));
    assertEquals(WordProblem.PATTERN_BRACKETS, problem("全国)第一"));
    assertEquals(WordProblem.PATTERN_BRACKETS, problem("全国|第一"));
  }

  @Test
  void aPatternNeedsSomethingToLookFor() {
    assertEquals(WordProblem.PATTERN_WITHOUT_TEXT, problem("#"));
    assertEquals(WordProblem.PATTERN_WITHOUT_TEXT, problem("（好|）"));
    assertEquals(WordProblem.PATTERN_WITHOUT_TEXT, problem("😊"));
  }

  @Test
  void aGapStandsBetweenTwoThings() {
    assertEquals(WordProblem.PATTERN_OPEN_END, problem("…第一"));
    assertEquals(WordProblem.PATTERN_OPEN_END, problem("第一……"));
  }

  @Test
  void theSignForTheHitBelongsIntoContexts() {
    assertEquals(WordProblem.PATTERN_WITH_TERM, problem("~第一"));
  }

  @Test
  void aContextHasTheTermInIt() {
    assertEquals(WordProblem.CONTEXT_WITHOUT_TERM, problem("第一", "首次"));
    assertEquals(WordProblem.CONTEXT_WITHOUT_TERM, problem("(全国|全球)第一", "第一次"));
    checker(entry("a", "(全国|全球)第一", WordSeverity.WARN, "全国第一次", "~次"));
  }

  private static WordProblem problem(String pattern, String... contexts) {
    ProblemException thrown =
        assertThrows(
            ProblemException.class,
            () -> checker(entry("a", pattern, WordSeverity.WARN, contexts)));
    return (WordProblem) thrown.problem().code();
  }
}

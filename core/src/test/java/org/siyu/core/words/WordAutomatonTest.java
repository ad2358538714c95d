package org.siyu.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordAutomatonTest {
  @Test
  void wordsWithinWordsAreFoundTogether() {
    assertEquals(List.of("0@2", "1@2", "2@4"), scan("abcd", "ab", "b", "cd", "abd"));
  }

  @Test
  void theSameWordTwiceIsFoundTwice() {
    assertEquals(List.of("0@1", "1@1"), scan("a", "a", "a"));
  }

  @Test
  void nothingIsFoundWithoutWords() {
    assertEquals(List.of(), scan("abc"));
  }

  @Test
  void itFindsWhatASearchForEachWordFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String text = random(random, 60);
      String[] words = new String[12];
      for (int each = 0; each < words.length; each++) {
        words[each] = random(random, 1 + random.nextInt(4));
      }
      TreeSet<String> expected = new TreeSet<>();
      for (int each = 0; each < words.length; each++) {
        for (int at = text.indexOf(words[each]); at >= 0; at = text.indexOf(words[each], at + 1)) {
          expected.add(each + "@" + (at + words[each].length()));
        }
      }
      assertEquals(expected, new TreeSet<>(scan(text, words)), text);
    }
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < length; index++) {
      text.append((char) ('a' + random.nextInt(3)));
    }
    return text.toString();
  }

  private static List<String> scan(String text, String... words) {
    List<CodePoints> texts = new ArrayList<>();
    for (String word : words) {
      texts.add(CodePoints.of(word.codePoints().toArray()));
    }
    List<String> found = new ArrayList<>();
    new WordAutomaton(texts).scan(PlainText.of(text), (word, end) -> found.add(word + "@" + end));
    return found;
  }
}

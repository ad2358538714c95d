package org.siyu.storage.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordCheck;
import org.siyu.core.words.WordChecker;
import org.siyu.core.words.WordEntry;
import org.siyu.core.words.WordFinding;
import org.siyu.core.words.WordList;
import org.siyu.core.words.WordSeverity;

class ShippedWordListTest {
  private static final WordList LIST = ShippedWordList.read();
  private static final WordChecker CHECKER = new WordChecker(LIST);

  @Test
  void thereAreAtLeast400EntriesOverAllCategories() {
    assertTrue(LIST.entries().size() >= 400, LIST.entries().size() + " entries");
    Set<WordCategory> met =
        LIST.entries().stream().map(WordEntry::category).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(WordCategory.class), met);
  }

  @Test
  void everyEntryIsComplete() {
    List<String> incomplete =
        LIST.entries().stream()
            .filter(
                entry ->
                    entry.legalBasis().isBlank()
                        || entry.substitutes().isEmpty()
                        || entry.hits().isEmpty()
                        || entry.misses().isEmpty()
                        || !entry.id().startsWith(entry.category().code() + "."))
            .map(WordEntry::id)
            .toList();
    assertEquals(List.of(), incomplete);
  }

  @Test
  void noTwoEntriesLookForTheSame() {
    List<String> patterns = LIST.entries().stream().map(WordEntry::pattern).sorted().toList();
    assertEquals(patterns.stream().distinct().toList(), patterns);
  }

  @Test
  void everyEntryFindsItsExamplesAtItsSeverity() {
    List<String> wrong = new ArrayList<>();
    for (WordEntry entry : LIST.entries()) {
      for (String hit : entry.hits()) {
        List<WordFinding> findings = CHECKER.check(hit).findings();
        if (findings.stream().noneMatch(each -> each.entry().equals(entry))) {
          wrong.add(entry.id() + " " + hit + " " + said(hit, findings));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void noEntryFindsTheExamplesThatItPassesOver() {
    List<String> wrong = new ArrayList<>();
    for (WordEntry entry : LIST.entries()) {
      WordChecker alone = new WordChecker(LIST.withEntries(List.of(entry)));
      for (String miss : entry.misses()) {
        List<WordFinding> findings = alone.check(miss).findings();
        if (!findings.isEmpty()) {
          wrong.add(entry.id() + " " + miss + " " + said(miss, findings));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void noExampleThatIsPassedOverIsBlocked() {
    List<String> wrong = new ArrayList<>();
    for (WordEntry entry : LIST.entries()) {
      for (String miss : entry.misses()) {
        List<WordFinding> findings =
            CHECKER.check(miss).findings().stream()
                .filter(each -> each.severity() == WordSeverity.BLOCK)
                .toList();
        if (!findings.isEmpty()) {
          wrong.add(entry.id() + " " + miss + " " + said(miss, findings));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void examplesAreSentencesAndNotTheWordAlone() {
    List<String> bare =
        LIST.entries().stream()
            .filter(
                entry ->
                    entry.hits().stream().anyMatch(hit -> hit.length() < 9)
                        || entry.misses().stream().anyMatch(miss -> miss.length() < 9))
            .map(WordEntry::id)
            .toList();
    assertEquals(List.of(), bare);
  }

  @Test
  void whatStandsBetweenTheCharactersHidesNothing() {
    List<String> wrong = new ArrayList<>();
    for (WordEntry entry : LIST.entries()) {
      for (String hit : entry.hits()) {
        String spread =
            hit.codePoints()
                .mapToObj(Character::toString)
                .map(each -> each.matches("[A-Za-z0-9.+%]") ? each : "\u200B" + each + "\uFE0F")
                .collect(Collectors.joining());
        List<WordFinding> findings = CHECKER.check(spread).findings();
        if (findings.stream().noneMatch(each -> each.entry().equals(entry))) {
          wrong.add(entry.id() + " " + said(spread, findings));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void ordinarySpeechIsNotBlocked() throws IOException {
    List<String> sentences = ordinary();
    assertTrue(sentences.size() >= 200, sentences.size() + " sentences");
    List<String> wrong = new ArrayList<>();
    int warned = 0;
    for (String sentence : sentences) {
      WordCheck check = CHECKER.check(sentence);
      if (check.isBlocked()) {
        wrong.add(sentence + " " + said(sentence, check.findings()));
      }
      warned += check.count(WordSeverity.WARN) > 0 ? 1 : 0;
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(warned * 50 <= sentences.size(), warned + " sentences are warned of");
  }

  @Test
  void theStatutesOwnWordsAreBlocked() {
    for (String text :
        List.of("我们采用国家级工艺", "最高级的享受", "最佳品质，值得拥有", "國家級配方", "国😊家😊级配方", "包治百病的膏药")) {
      assertTrue(CHECKER.check(text).isBlocked(), text);
    }
    for (String text : List.of("我们的品质最　好", "我们的品质最😊好")) {
      assertEquals(Optional.of(WordSeverity.WARN), CHECKER.check(text).worst(), text);
    }
  }

  private static List<String> ordinary() throws IOException {
    try (InputStream bytes =
        ShippedWordListTest.class.getResourceAsStream("/words/ordinary-speech.txt")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static String said(String text, List<WordFinding> findings) {
    return findings.stream()
        .map(each -> each.entry().id() + "=" + each.in(text))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}

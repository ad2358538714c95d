package org.siyu.app.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.words.CurrentChecker;
import org.siyu.core.words.WordChange;
import org.siyu.core.words.WordCheck;
import org.siyu.core.words.WordRepository;
import org.siyu.core.words.WordStamp;
import org.siyu.storage.words.ShippedWordList;

class WordWatchTest {
  private static final String TEXT = "一套带你感受最高级的护肤体验";

  private final WordWatch watch =
      new WordWatch(new CurrentChecker(ShippedWordList::read, new NoChanges()), new DirectTasks());
  private final WordMarks marks = new WordMarks(new Messages(Language.ENGLISH));

  private WordCheck check(String text) {
    watch.check(text);
    WordWatch.Checked checked = watch.checkedProperty().get().orElseThrow();
    assertEquals(text, checked.text());
    return checked.check();
  }

  @Test
  void aTextIsCheckedAndItsWordsAreMarked() {
    WordCheck check = check(TEXT);
    TextMark mark = marks.of(check).getFirst();
    assertTrue(TEXT.substring(mark.start(), mark.end()).contains("最高级"), "the words");
    assertEquals(TextMark.Look.BLOCK, mark.look());
    assertTrue(mark.source().contains("广告法"), "the legal basis");
    assertEquals("1 blocked", marks.summary(check));
    assertEquals("No words found", marks.summary(check("早上好")));
  }

  @Test
  void thePartsOfATextHaveTheirOwnMarks() {
    WordCheck check = check("早上好\n" + TEXT);
    assertEquals(List.of(), marks.within(check, 0, 3));
    assertEquals(
        marks.of(check(TEXT)).getFirst().start(),
        marks.within(check, 4, 4 + TEXT.length()).getFirst().start());
  }

  private static final class NoChanges implements WordRepository {
    @Override
    public <T> T asOne(Supplier<T> changes) {
      return changes.get();
    }

    @Override
    public Map<String, WordStamp> stamps() {
      return Map.of();
    }

    @Override
    public List<WordChange> load() {
      return List.of();
    }

    @Override
    public void save(List<WordChange> changes, Set<String> removed, LocalDateTime at, String by) {
      throw new UnsupportedOperationException("nothing is kept here");
    }
  }
}

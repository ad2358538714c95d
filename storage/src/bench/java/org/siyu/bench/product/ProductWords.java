package org.siyu.bench.product;

import java.util.Arrays;
import java.util.List;
import org.siyu.bench.Said;
import org.siyu.bench.data.ChatText;
import org.siyu.bench.peer.WordByWord;
import org.siyu.core.words.WordCheck;
import org.siyu.core.words.WordChecker;
import org.siyu.core.words.WordList;
import org.siyu.storage.words.ShippedWordList;

/// Checks a text of 10,000 characters many times, and searches it for each term alone in turn.
/// Argument: how many times after the warm-up.
public final class ProductWords {
  private static final int WARM_UP = 400;

  private ProductWords() {}

  public static void main(String[] arguments) {
    WordList list = ShippedWordList.read();
    WordChecker checker = new WordChecker(list);
    String text = ChatText.of(list, 10_000);
    List<String> terms = WordByWord.terms(list);
    int times = Integer.parseInt(arguments[0]);
    long[] checks = new long[times];
    long[] searches = new long[times];
    long met = 0;
    for (int round = -WARM_UP; round < times; round++) {
      long start = System.nanoTime();
      WordCheck check = checker.check(text);
      long middle = System.nanoTime();
      met += WordByWord.count(text, terms);
      long end = System.nanoTime();
      if (round >= 0) {
        checks[round] = middle - start;
        searches[round] = end - middle;
      }
      met += check.findings().size();
    }
    Arrays.sort(checks);
    Arrays.sort(searches);
    Said.figure("characters", text.length());
    Said.figure("findings", checker.check(text).findings().size());
    Said.figure("terms", terms.size());
    Said.figure("check-us", checks[times / 2] / 1_000);
    Said.figure("slow-check-us", checks[times * 95 / 100] / 1_000);
    Said.figure("search-us", searches[times / 2] / 1_000);
    Said.figure("met", met);
  }
}

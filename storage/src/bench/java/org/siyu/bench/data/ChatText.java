package org.siyu.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.siyu.core.words.WordList;

/// A text like a team's, of the list's own example sentences: one in four has a finding. The same
/// each time.
public final class ChatText {
  private static final long SEED = 20_261_122;
  private static final int ONE_IN = 4;

  private ChatText() {}

  public static String of(WordList list, int characters) {
    List<String> hits = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    list.entries().forEach(entry -> hits.addAll(entry.hits()));
    list.entries().forEach(entry -> misses.addAll(entry.misses()));
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder(characters + 100);
    while (text.length() < characters) {
      List<String> from = random.nextInt(ONE_IN) == 0 ? hits : misses;
      text.append(from.get(random.nextInt(from.size())));
    }
    text.setLength(characters);
    return text.toString();
  }
}

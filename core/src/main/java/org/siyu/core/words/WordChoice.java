package org.siyu.core.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Several ways to go on, found by the next character: contexts have dozens, and most places have
/// none of them.
final class WordChoice implements WordSteps {
  private static final int FILTER_BITS = 512;

  private final int[] firsts;

  /// One bit for each remainder of a first character.
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];

  private final List<List<WordSteps>> byFirst;
  private final List<WordSteps> others;

  /// @param isForward whether the steps lead towards the text's end
  WordChoice(List<WordSteps> options, boolean isForward) {
    TreeMap<Integer, List<WordSteps>> sorted = new TreeMap<>();
    List<WordSteps> rest = new ArrayList<>();
    for (WordSteps option : options) {
      if (option instanceof WordSteps.Text(CodePoints characters, WordSteps _)) {
        int first = characters.at(isForward ? 0 : characters.length() - 1);
        sorted.computeIfAbsent(first, _ -> new ArrayList<>()).add(option);
      } else {
        rest.add(option);
      }
    }
    this.firsts = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
    for (int first : firsts) {
      filter[(first & (FILTER_BITS - 1)) / Long.SIZE] |= 1L << first;
    }
    this.byFirst = List.copyOf(sorted.values());
    this.others = List.copyOf(rest);
  }

  @Override
  public boolean canBegin(int character, int step) {
    return !others.isEmpty()
        || (filter[(character & (FILTER_BITS - 1)) / Long.SIZE] & (1L << character)) != 0;
  }

  @Override
  public int walk(PlainText text, int at, int step) {
    int farthest = NONE;
    int group = Arrays.binarySearch(firsts, text.at(step > 0 ? at : at - 1));
    if (group >= 0) {
      farthest = farthest(byFirst.get(group), text, at, step, farthest);
    }
    return others.isEmpty() ? farthest : farthest(others, text, at, step, farthest);
  }

  private static int farthest(
      List<WordSteps> options, PlainText text, int at, int step, int before) {
    int farthest = before;
    for (int index = 0; index < options.size(); index++) {
      int end = options.get(index).walk(text, at, step);
      if (farthest == NONE || (end != NONE && (end - farthest) * step > 0)) {
        farthest = end;
      }
    }
    return farthest;
  }
}

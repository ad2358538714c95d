package org.siyu.storage.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the field separator of a csv from its first records: the one that comes the same number of
/// times in the most records.
final class SeparatorDetector {
  /// In the order in which they win a tie.
  private static final String CANDIDATES = ",\t;|";

  private static final int RECORDS = 50;

  private SeparatorDetector() {}

  /// @param isComplete whether the sample is the whole file; else its last record is left out
  static Optional<Character> detect(CharSequence sample, boolean isComplete) {
    List<int[]> records = count(sample, isComplete);
    int best = -1;
    long bestScore = 0;
    for (int candidate = 0; candidate < CANDIDATES.length(); candidate++) {
      long score = score(records, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(CANDIDATES.charAt(best));
  }

  /// How often each candidate stands outside of quotes, per record.
  private static List<int[]> count(CharSequence sample, boolean isComplete) {
    List<int[]> records = new ArrayList<>();
    int[] counts = new int[CANDIDATES.length()];
    boolean isQuoted = false;
    boolean isFieldStart = true;
    for (int i = 0; i < sample.length() && records.size() < RECORDS; i++) {
      char character = sample.charAt(i);
      if (isQuoted) {
        boolean isPair = character == '"' && at(sample, i + 1) == '"';
        i += isPair ? 1 : 0;
        isQuoted = isPair || character != '"';
      } else if (character == '"' && isFieldStart) {
        isQuoted = true;
        isFieldStart = false;
      } else {
        int candidate = CANDIDATES.indexOf(character);
        boolean isLineEnd = character == '\n' || (character == '\r' && at(sample, i + 1) != '\n');
        if (candidate >= 0) {
          counts[candidate]++;
        } else if (isLineEnd) {
          records.add(counts);
          counts = new int[CANDIDATES.length()];
        }
        isFieldStart = candidate >= 0 || isLineEnd;
      }
    }
    if (isComplete || records.isEmpty()) {
      records.add(counts);
    }
    return records;
  }

  private static char at(CharSequence sample, int index) {
    return index < sample.length() ? sample.charAt(index) : 0;
  }

  /// The number of records with the most usual count above nought, then that count.
  private static long score(List<int[]> records, int candidate) {
    long best = 0;
    for (int[] record : records) {
      int count = record[candidate];
      if (count > 0) {
        long same = records.stream().filter(other -> other[candidate] == count).count();
        best = Math.max(best, (same << 32) + count);
      }
    }
    return best;
  }
}

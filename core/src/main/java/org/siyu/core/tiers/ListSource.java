package org.siyu.core.tiers;

import java.util.Optional;

/// Which customers of a snapshot a named list holds.
public sealed interface ListSource {
  /// The cell of the RFM heat map; scores of 1 to 5.
  record Scores(int recency, int frequency) implements ListSource {}

  record InTier(String tier) implements ListSource {}

  /// The eight segments against the means.
  record InSegment(MeanSegment segment) implements ListSource {}

  /// Who was in one tier in an earlier snapshot and is in another one now. Written without the
  /// snapshot: the list holds its customers itself.
  ///
  /// @param from empty for those who came new
  record Moved(Optional<String> from, String to) implements ListSource {}

  /// `scores 5 3`, `tier active`, `segment …`, `moved silent active`; `-` for none.
  default String text() {
    return switch (this) {
      case Scores(int recency, int frequency) -> "scores " + recency + " " + frequency;
      case InTier(String tier) -> "tier " + tier;
      case InSegment(MeanSegment segment) -> "segment " + segment.code();
      case Moved(Optional<String> from, String to) -> "moved " + from.orElse("-") + " " + to;
    };
  }

  /// Reads what [#text()] wrote; empty when it is something else.
  static Optional<ListSource> parse(String text) {
    String[] words = text.split(" ", -1);
    return switch (words.length) {
      case 2 -> ofOne(words[0], words[1]);
      case 3 -> ofTwo(words[0], words[1], words[2]);
      default -> Optional.empty();
    };
  }

  private static Optional<ListSource> ofOne(String kind, String word) {
    return switch (kind) {
      case "tier" -> Optional.of(new InTier(word));
      case "segment" -> MeanSegment.parse(word).map(InSegment::new);
      default -> Optional.empty();
    };
  }

  private static Optional<ListSource> ofTwo(String kind, String one, String other) {
    return switch (kind) {
      case "scores" ->
          isScore(one) && isScore(other)
              ? Optional.of(new Scores(Integer.parseInt(one), Integer.parseInt(other)))
              : Optional.empty();
      case "moved" ->
          Optional.of(new Moved(one.equals("-") ? Optional.empty() : Optional.of(one), other));
      default -> Optional.empty();
    };
  }

  private static boolean isScore(String word) {
    return word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '5';
  }
}

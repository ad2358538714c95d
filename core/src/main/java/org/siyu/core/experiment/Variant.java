package org.siyu.core.experiment;

import java.util.OptionalLong;

/// One way of doing it. The first variant of an experiment is what the others are compared with.
///
/// @param name up to 100 characters
/// @param text what customers get to read, or what else is different; up to 4,000 characters
/// @param parts its share, in parts of the sum of all variants' parts; 1 to [#MOST_PARTS]
/// @param delivered how many it really reached, as the channel reports; empty while nobody has said
public record Variant(String name, String text, int parts, OptionalLong delivered) {
  public static final int MOST_PARTS = 100;

  public Variant(String name, String text, int parts) {
    this(name, text, parts, OptionalLong.empty());
  }

  public Variant delivered(OptionalLong count) {
    return new Variant(name, text, parts, count);
  }

  /// A, B, C … by its place.
  public static String letter(int index) {
    return Character.toString('A' + index);
  }
}

package org.siyu.app.theme;

import java.util.List;
import java.util.Map;

/// The colour of a tier, the same on every screen and in every workbook. Style classes
/// `tier-<code>` give their nodes the tokens `-tier-strong`, `-tier-soft` and `-tier-text`.
///
/// The default scheme's tiers have colours of their own; a tier that a team adds takes one of the
/// spare ones by its code, so that it keeps it wherever it stands in the scheme.
public final class TierColours {
  private static final List<String> SPARE =
      List.of("spare-1", "spare-2", "spare-3", "spare-4", "spare-5", "spare-6");

  /// The strong tone of each, by day and by night; a test holds them against the stylesheets.
  private static final Map<String, Pair> STRONG =
      Map.ofEntries(
          Map.entry("new", new Pair("#1285a8", "#3fa9cc")),
          Map.entry("churn-risk", new Pair("#d9552f", "#e27350")),
          Map.entry("high-value", new Pair("#c8920e", "#d9aa3c")),
          Map.entry("active", new Pair("#3a9b62", "#55b47d")),
          Map.entry("silent", new Pair("#8b91a0", "#7c8392")),
          Map.entry("spare-1", new Pair("#7d5bc4", "#9a7fdc")),
          Map.entry("spare-2", new Pair("#c04f8b", "#d672a6")),
          Map.entry("spare-3", new Pair("#4a7fd0", "#6b9be0")),
          Map.entry("spare-4", new Pair("#1f958b", "#43b0a6")),
          Map.entry("spare-5", new Pair("#a8763e", "#c39259")),
          Map.entry("spare-6", new Pair("#84953a", "#a1b355")));

  private TierColours() {}

  /// The style class for a tier's code.
  public static String styleClass(String tierCode) {
    return "tier-" + name(tierCode);
  }

  /// The strong tone as `#rrggbb`, for what is not drawn by a stylesheet.
  public static String hex(String tierCode, ColourScheme scheme) {
    Pair pair = STRONG.getOrDefault(name(tierCode), new Pair("#8b91a0", "#7c8392"));
    return switch (scheme) {
      case LIGHT -> pair.light();
      case DARK -> pair.dark();
    };
  }

  private static String name(String tierCode) {
    boolean isKnown = STRONG.containsKey(tierCode) && !SPARE.contains(tierCode);
    return isKnown ? tierCode : SPARE.get(Math.floorMod(tierCode.hashCode(), SPARE.size()));
  }

  private record Pair(String light, String dark) {}
}

package org.siyu.core.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which pieces of the library. An empty set or option does not filter.
///
/// @param channels codes
/// @param depths codes
/// @param kinds codes
/// @param tiers codes of tiers; pieces for all tiers are found for each
/// @param isTemplate templates only, or all but templates
/// @param text words that must all occur in title, text or note; letter case does not matter
public record LibraryQuery(
    Set<String> channels,
    Set<String> depths,
    Set<String> kinds,
    Set<String> tiers,
    Optional<Boolean> isTemplate,
    String text) {
  public static final LibraryQuery ALL =
      new LibraryQuery(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), "");

  public LibraryQuery {
    channels = Set.copyOf(channels);
    depths = Set.copyOf(depths);
    kinds = Set.copyOf(kinds);
    tiers = Set.copyOf(tiers);
  }

  public LibraryQuery withChannels(Set<String> wanted) {
    return new LibraryQuery(wanted, depths, kinds, tiers, isTemplate, text);
  }

  public LibraryQuery withDepths(Set<String> wanted) {
    return new LibraryQuery(channels, wanted, kinds, tiers, isTemplate, text);
  }

  public LibraryQuery withKinds(Set<String> wanted) {
    return new LibraryQuery(channels, depths, wanted, tiers, isTemplate, text);
  }

  public LibraryQuery withTiers(Set<String> wanted) {
    return new LibraryQuery(channels, depths, kinds, wanted, isTemplate, text);
  }

  public LibraryQuery withTemplates(Optional<Boolean> wanted) {
    return new LibraryQuery(channels, depths, kinds, tiers, wanted, text);
  }

  /// Whether anything is left out.
  public boolean isFiltering() {
    return !equals(ALL);
  }

  public LibraryQuery searching(String wanted) {
    return new LibraryQuery(channels, depths, kinds, tiers, isTemplate, wanted);
  }

  public boolean accepts(LibraryPiece piece) {
    ContentItem item = piece.item();
    return isOneOf(channels, item.content().channel())
        && isOneOf(depths, item.traits().depth())
        && isOneOf(kinds, item.traits().kind())
        && isForTier(item.content().audience())
        && isTemplate.map(wanted -> wanted == piece.isTemplate()).orElse(true)
        && hasWords(piece);
  }

  private static boolean isOneOf(Set<String> wanted, String value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private boolean isForTier(Audience audience) {
    return tiers.isEmpty()
        || audience.tiers().isEmpty()
        || audience.tiers().stream().anyMatch(tiers::contains);
  }

  private boolean hasWords(LibraryPiece piece) {
    String all = (piece.item().content().text() + "\n" + piece.note()).toLowerCase(Locale.ROOT);
    return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(all::contains);
  }
}

package org.siyu.core.experiment;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.content.Audience;

/// Whom an experiment takes its customers from.
public sealed interface Participants {
  /// Everybody of some tiers and tags.
  record ByProfile(Audience audience) implements Participants {}

  /// Whom a saved filter of the customers' table finds.
  ///
  /// @param name as it was called when it was chosen
  record ByView(UUID view, String name) implements Participants {}

  /// Who is on a named list.
  ///
  /// @param name as it was called when it was chosen
  record ByList(UUID list, String name) implements Participants {}

  static Participants everybody() {
    return new ByProfile(Audience.ALL);
  }

  /// Whether the choice is made by data of the customers, so that those who refuse marketing by
  /// profile are left out (PIPL Art. 24).
  default boolean isByProfile() {
    return !(this instanceof ByProfile(Audience audience)) || !audience.isAll();
  }

  /// `profile tiers tags`, `view id name`, `list id name`; codes and ids joined by commas.
  default String text() {
    return switch (this) {
      case ByProfile(Audience audience) ->
          "profile "
              + String.join(",", audience.tiers())
              + " "
              + audience.tags().stream().map(UUID::toString).collect(Collectors.joining(","));
      case ByView(UUID view, String name) -> "view " + view + " " + name;
      case ByList(UUID list, String name) -> "list " + list + " " + name;
    };
  }

  /// Reads what [#text()] wrote; empty when it is something else.
  static Optional<Participants> parse(String text) {
    String[] words = text.split(" ", 3);
    if (words.length < 3) {
      return Optional.empty();
    }
    return switch (words[0]) {
      case "profile" ->
          Optional.of(
              new ByProfile(
                  new Audience(
                      split(words[1]),
                      split(words[2]).stream().map(UUID::fromString).collect(Collectors.toSet()))));
      case "view" -> Optional.of(new ByView(UUID.fromString(words[1]), words[2]));
      case "list" -> Optional.of(new ByList(UUID.fromString(words[1]), words[2]));
      default -> Optional.empty();
    };
  }

  private static Set<String> split(String joined) {
    return joined.isEmpty()
        ? Set.of()
        : Arrays.stream(joined.split(",", -1)).collect(Collectors.toSet());
  }
}

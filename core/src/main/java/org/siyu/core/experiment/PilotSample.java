package org.siyu.core.experiment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// A few customers drawn by lot before something goes out to all.
///
/// @param seed what the lot depends on, besides the customers' ids
/// @param percent how many of a hundred, in each tier
/// @param people how many there are to draw from
/// @param tiers what was drawn of each tier, by its code
public record PilotSample(
    long seed, int percent, int people, Set<UUID> customers, Map<String, Stratum> tiers) {
  public static final int USUAL_PERCENT = 10;
  public static final int MOST_PERCENT = 90;

  static PilotSample draw(long seed, int percent, List<Person> people) {
    Set<UUID> drawn = Set.copyOf(new Lot(seed).sample(people, percent));
    Map<String, Stratum> tiers = new TreeMap<>();
    for (Person person : people) {
      tiers.merge(
          person.tier(), new Stratum(1, drawn.contains(person.id()) ? 1 : 0), Stratum::plus);
    }
    return new PilotSample(seed, percent, people.size(), drawn, tiers);
  }

  /// @param drawn how many of `people`
  public record Stratum(int people, int drawn) {
    Stratum plus(Stratum other) {
      return new Stratum(people + other.people, drawn + other.drawn);
    }
  }
}

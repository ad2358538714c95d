package org.siyu.core.content;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Whom an item is for. Without tiers and tags it is for all; with both, a customer must be in one
/// of the tiers and have one of the tags.
///
/// @param tiers codes of tiers
/// @param tags ids of tags
public record Audience(Set<String> tiers, Set<UUID> tags) {
  public static final Audience ALL = new Audience(Set.of(), Set.of());

  public Audience {
    tiers = Collections.unmodifiableSet(new TreeSet<>(tiers));
    tags = Collections.unmodifiableSet(new TreeSet<>(tags));
  }

  public static Audience ofTiers(String... tiers) {
    return new Audience(Set.of(tiers), Set.of());
  }

  public boolean isAll() {
    return tiers.isEmpty() && tags.isEmpty();
  }

  /// Whether the audience is chosen by profile, so that PIPL Art. 24 asks for a general variant or
  /// an easy way to refuse.
  public boolean isByProfile() {
    return !isAll();
  }

  /// @param tier the customer's tier; "" for none
  public boolean includes(String tier, Collection<UUID> tagsOfCustomer) {
    return (tiers.isEmpty() || tiers.contains(tier))
        && (tags.isEmpty() || tagsOfCustomer.stream().anyMatch(tags::contains));
  }
}

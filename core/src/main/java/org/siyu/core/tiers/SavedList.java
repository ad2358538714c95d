package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.util.UUID;

/// Customers that were put on a list under a name, as they were found then.
///
/// @param name 1 to [#LONGEST_NAME] characters, not twice
/// @param source how they were found
/// @param customers how many are on it
public record SavedList(
    UUID id,
    String name,
    ListSource source,
    int customers,
    LocalDateTime createdAt,
    String createdBy) {
  public static final int LONGEST_NAME = 100;

  public SavedList withName(String newName) {
    return new SavedList(id, newName, source, customers, createdAt, createdBy);
  }
}

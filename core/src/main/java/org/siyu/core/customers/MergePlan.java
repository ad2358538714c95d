package org.siyu.core.customers;

import java.util.Set;

/// Which of two customers stays, and what it takes over from the other.
///
/// @param survivorVersion the version of the survivor that the choice was made on
/// @param mergedVersion that of the one who is merged into it
/// @param fields profile fields whose value comes from the merged one; all others stay
/// @param attributes names of free attributes, likewise
public record MergePlan(
    CustomerId survivor,
    int survivorVersion,
    CustomerId merged,
    int mergedVersion,
    Set<CustomerField> fields,
    Set<String> attributes) {
  public MergePlan {
    if (survivor.equals(merged)) {
      throw new IllegalArgumentException("a customer is not merged with itself");
    }
    fields = Set.copyOf(fields);
    attributes = Set.copyOf(attributes);
  }
}

package org.siyu.core.exchange.planning;

import java.util.EnumMap;
import java.util.Map;
import org.siyu.core.customers.CustomerField;

/// The policy of each field when a known customer comes again.
///
/// @param fields policies that differ from `others`
/// @param others the policy of all other profile fields
/// @param attributes the policy of free attributes
/// @param tags `KEEP` adds no tags to known customers; the other two add
public record UpdatePolicy(
    Map<CustomerField, FieldPolicy> fields,
    FieldPolicy others,
    FieldPolicy attributes,
    FieldPolicy tags) {
  public UpdatePolicy {
    fields = Map.copyOf(fields);
  }

  /// One policy for everything.
  public static UpdatePolicy all(FieldPolicy policy) {
    return new UpdatePolicy(Map.of(), policy, policy, policy);
  }

  public UpdatePolicy with(CustomerField field, FieldPolicy policy) {
    Map<CustomerField, FieldPolicy> changed = new EnumMap<>(CustomerField.class);
    changed.putAll(fields);
    changed.put(field, policy);
    return new UpdatePolicy(changed, others, attributes, tags);
  }

  public FieldPolicy of(CustomerField field) {
    return fields.getOrDefault(field, others);
  }
}

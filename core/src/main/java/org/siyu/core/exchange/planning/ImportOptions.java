package org.siyu.core.exchange.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the user settles about an import.
///
/// @param policy what happens to values that are there
/// @param blankErases whether a blank cell of a column takes a stored value away, where the field's
///   policy is `OVERWRITE`
/// @param createWithoutIdentity whether a customer row without any natural key makes a customer
/// @param confirmed keys of the match proposals that the user confirmed; all others are declined
/// @param choices the user's choice by conflict key; all other conflicts take their default
public record ImportOptions(
    UpdatePolicy policy,
    boolean blankErases,
    boolean createWithoutIdentity,
    Set<String> confirmed,
    Map<String, ConflictChoice> choices) {
  public static final ImportOptions DEFAULT =
      new ImportOptions(
          UpdatePolicy.all(FieldPolicy.FILL_BLANKS), false, false, Set.of(), Map.of());

  public ImportOptions {
    confirmed = Set.copyOf(confirmed);
    choices = Map.copyOf(choices);
  }

  public ImportOptions with(UpdatePolicy other) {
    return new ImportOptions(other, blankErases, createWithoutIdentity, confirmed, choices);
  }

  public ImportOptions erasingBlanks() {
    return new ImportOptions(policy, true, createWithoutIdentity, confirmed, choices);
  }

  public ImportOptions creatingWithoutIdentity() {
    return new ImportOptions(policy, blankErases, true, confirmed, choices);
  }

  public ImportOptions confirming(MatchProposal proposal) {
    Set<String> more = new HashSet<>(confirmed);
    more.add(proposal.key());
    return new ImportOptions(policy, blankErases, createWithoutIdentity, more, choices);
  }

  public ImportOptions declining(MatchProposal proposal) {
    Set<String> fewer = new HashSet<>(confirmed);
    fewer.remove(proposal.key());
    return new ImportOptions(policy, blankErases, createWithoutIdentity, fewer, choices);
  }

  public ImportOptions choosing(PlanConflict conflict, ConflictChoice choice) {
    Map<String, ConflictChoice> more = new HashMap<>(choices);
    more.put(conflict.key(), choice);
    return new ImportOptions(policy, blankErases, createWithoutIdentity, confirmed, more);
  }
}

package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.IdentityKind;

/// Proposes stored customers for persons of whom a masked phone, the real name and the region are
/// known. A nickname is no evidence.
final class WeakMatching {
  private final Gathered gathered;
  private final ImportOptions options;
  private final StoredRecords store;

  WeakMatching(Gathered gathered, ImportOptions options, StoredRecords store) {
    this.gathered = gathered;
    this.options = options;
    this.store = store;
  }

  /// Takes a person for a stored customer.
  interface Confirmation {
    void confirm(int person, UUID customer);
  }

  private record Candidate(String nickname, String name, String region) {}

  /// @param isOpen whether a person has no match yet
  List<MatchProposal> propose(IntPredicate isOpen, Confirmation confirmation) {
    Map<String, List<Integer>> persons = persons(isOpen);
    if (persons.isEmpty()) {
      return List.of();
    }
    Map<UUID, Candidate> candidates = new HashMap<>();
    store.customers(
        stored -> {
          String name = stored.value(CustomerField.REAL_NAME);
          String region = stored.value(CustomerField.REGION);
          if (persons.containsKey(name + '\n' + region)) {
            candidates.put(
                stored.id(), new Candidate(stored.value(CustomerField.NICKNAME), name, region));
          }
        });
    List<MatchProposal> proposals = new ArrayList<>();
    store.identities(
        stored -> {
          Candidate candidate = candidates.get(stored.customer());
          if (candidate != null && stored.kind() == IdentityKind.PHONE) {
            for (int person :
                persons.getOrDefault(candidate.name() + '\n' + candidate.region(), List.of())) {
              String mask = gathered.texts.get(gathered.people.maskedPhone(person));
              if (isOpen.test(person) && covers(mask, stored.value())) {
                proposals.add(proposal(person, mask, candidate, stored.customer(), confirmation));
              }
            }
          }
        });
    return proposals;
  }

  private MatchProposal proposal(
      int person, String mask, Candidate candidate, UUID customer, Confirmation confirmation) {
    String key = mask + '\n' + candidate.name() + '\n' + candidate.region() + '\n' + customer;
    boolean isConfirmed = options.confirmed().contains(key);
    if (isConfirmed) {
      confirmation.confirm(person, customer);
    }
    return new MatchProposal(
        key,
        gathered.people.origin(person),
        candidate.name(),
        mask,
        candidate.region(),
        candidate.nickname(),
        isConfirmed);
  }

  private Map<String, List<Integer>> persons(IntPredicate isOpen) {
    Map<String, List<Integer>> persons = new HashMap<>();
    for (int person = 0; person < gathered.people.size(); person++) {
      int name = gathered.people.value(person, CustomerField.REAL_NAME);
      int region = gathered.people.value(person, CustomerField.REGION);
      if (gathered.people.maskedPhone(person) != Texts.NONE
          && name != Texts.NONE
          && region != Texts.NONE
          && isOpen.test(person)) {
        persons
            .computeIfAbsent(
                gathered.texts.get(name) + '\n' + gathered.texts.get(region),
                key -> new ArrayList<>())
            .add(person);
      }
    }
    return persons;
  }

  /// Whether the phone has the mask's digits in their places.
  static boolean covers(String mask, String phone) {
    if (mask.length() != phone.length()) {
      return false;
    }
    for (int i = 0; i < mask.length(); i++) {
      char c = mask.charAt(i);
      if (Character.isDigit(c) && c != phone.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

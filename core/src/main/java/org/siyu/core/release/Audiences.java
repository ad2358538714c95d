package org.siyu.core.release;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.content.Audience;
import org.siyu.core.customers.ConsentState;

/// All customers as of a moment, to count audiences in. Pure.
public final class Audiences {
  private final LocalDateTime asOf;
  private final Optional<LocalDateTime> tiersAsOf;
  private final List<Person> people;

  /// One customer, without anything personal.
  ///
  /// @param tier code; "" for none
  /// @param marketing the latest word on marketing messages
  /// @param refusesPersonalised whether marketing by the customer's own data is refused
  public record Person(
      String tier, Set<UUID> tags, ConsentState marketing, boolean refusesPersonalised) {
    public Person {
      tags = Set.copyOf(tags);
    }
  }

  /// @param asOf words said later do not count
  /// @param tiersAsOf the day of the tiers that people are in; empty while there are none
  public Audiences(LocalDateTime asOf, Optional<LocalDateTime> tiersAsOf, List<Person> people) {
    this.asOf = asOf;
    this.tiersAsOf = tiersAsOf;
    this.people = List.copyOf(people);
  }

  public Optional<LocalDateTime> tiersAsOf() {
    return tiersAsOf;
  }

  /// How many customers there are.
  public int size() {
    return people.size();
  }

  public AudienceCount count(Audience audience) {
    int[] states = new int[ConsentState.values().length];
    int addressed = 0;
    int refused = 0;
    for (Person person : people) {
      if (audience.includes(person.tier, person.tags)) {
        addressed++;
        states[person.marketing.ordinal()]++;
        refused += person.refusesPersonalised ? 1 : 0;
      }
    }
    return new AudienceCount(
        asOf,
        addressed,
        states[ConsentState.GRANTED.ordinal()],
        states[ConsentState.UNKNOWN.ordinal()],
        states[ConsentState.WITHDRAWN.ordinal()],
        refused);
  }

  /// Who may be written to: in the audience, and agreed to marketing messages. Who refuses
  /// marketing by the own data is left out of a choice by profile that has no general variant.
  public CustomerSet reached(Audience audience, boolean hasGeneral) {
    BitSet rows = new BitSet(people.size());
    for (int row = 0; row < people.size(); row++) {
      Person person = people.get(row);
      boolean isLeftOut = person.refusesPersonalised && audience.isByProfile() && !hasGeneral;
      if (person.marketing == ConsentState.GRANTED
          && !isLeftOut
          && audience.includes(person.tier, person.tags)) {
        rows.set(row);
      }
    }
    return CustomerSet.of(rows);
  }
}

package org.siyu.core.exchange.planning;

import java.util.BitSet;
import java.util.UUID;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.shared.Ids;

/// The customers that the files are about, new and known, in the order of the files. Several
/// persons of the files may turn out to be one known customer.
final class PlannedCustomers {
  static final int NONE = -1;

  private final People people;
  private final IntColumn ofPerson = new IntColumn();
  private final IntColumn nextPerson = new IntColumn();
  private final IntColumn firstPerson = new IntColumn();
  private final IntColumn lastPerson = new IntColumn();
  private final Uuids planned = new Uuids();
  private final BitSet stored = new BitSet();
  private final BitSet used = new BitSet();
  private final BitSet inConflict = new BitSet();
  private final CustomerChanges changes = new CustomerChanges();

  PlannedCustomers(People people) {
    this.people = people;
  }

  void addNew(int person, Ids ids) {
    addPerson(planned.intern(ids.next()), person);
  }

  void addStored(int person, UUID id) {
    int customer = planned.intern(id);
    stored.set(customer);
    addPerson(customer, person);
  }

  private void addPerson(int customer, int person) {
    ofPerson.set(person, customer + 1);
    if (firstPerson.get(customer) == 0) {
      firstPerson.set(customer, person + 1);
    } else {
      nextPerson.set(lastPerson.get(customer) - 1, person + 1);
    }
    lastPerson.set(customer, person + 1);
  }

  int size() {
    return planned.size();
  }

  /// The customer of a person; `NONE` for nobody and for one who does not go in.
  int of(int person) {
    return person == People.NOBODY ? NONE : ofPerson.get(people.root(person)) - 1;
  }

  UUID id(int customer) {
    return planned.get(customer);
  }

  /// @return the customer's number here, or `NONE`
  int find(UUID id) {
    return planned.find(id);
  }

  boolean isStored(int customer) {
    return stored.get(customer);
  }

  int firstPerson(int customer) {
    return firstPerson.get(customer) - 1;
  }

  /// The first value that a person of the customer's has, as a text.
  int value(int customer, CustomerField field) {
    for (int at = firstPerson.get(customer); at != 0; at = nextPerson.get(at - 1)) {
      int value = people.value(at - 1, field);
      if (value != Texts.NONE) {
        return value;
      }
    }
    return Texts.NONE;
  }

  boolean isBlank(int customer, CustomerField field) {
    for (int at = firstPerson.get(customer); at != 0; at = nextPerson.get(at - 1)) {
      if (people.isBlank(at - 1, field)) {
        return true;
      }
    }
    return false;
  }

  /// Something that goes in is about the customer.
  void use(int customer) {
    used.set(customer);
  }

  boolean isUsed(int customer) {
    return used.get(customer);
  }

  void contradict(int customer) {
    inConflict.set(customer);
  }

  CustomerChanges changes() {
    return changes;
  }

  PlanAction action(int customer) {
    if (inConflict.get(customer)) {
      return PlanAction.CONFLICT;
    }
    if (!stored.get(customer)) {
      return PlanAction.CREATE;
    }
    return changes.isChanged(customer) ? PlanAction.UPDATE : PlanAction.UNCHANGED;
  }
}

package org.siyu.core.exchange.planning;

import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Gender;
import org.siyu.core.exchange.ImportKind;

/// Holds profile fields against the store, field by field under its policy.
final class ProfileComparison {
  private final Gathered gathered;
  private final Texts texts;
  private final ImportOptions options;
  private final PlannedCustomers customers;
  private final Members members;
  private final IntColumn firstMember = new IntColumn();
  private final IntColumn firstChannel = new IntColumn();
  private final LongColumn firstContact = new LongColumn();

  ProfileComparison(
      Gathered gathered, ImportOptions options, PlannedCustomers customers, Members members) {
    this.gathered = gathered;
    this.texts = gathered.texts;
    this.options = options;
    this.customers = customers;
    this.members = members;
  }

  void compare(StoredRecords store) {
    findFirstContacts();
    boolean hasStored = false;
    for (int customer = 0; customer < customers.size(); customer++) {
      if (customers.isStored(customer)) {
        hasStored = true;
      } else {
        create(customer);
      }
    }
    if (hasStored) {
      store.customers(
          stored -> {
            int customer = customers.find(stored.id());
            if (customer >= 0) {
              update(customer, stored);
            }
          });
    }
  }

  private void create(int customer) {
    for (CustomerField field : CustomerField.values()) {
      int value = value(customer, field);
      if (value != Texts.NONE) {
        plan(customer, field, Texts.NONE, value);
      }
    }
  }

  private void update(int customer, StoredRecords.StoredCustomer stored) {
    for (CustomerField field : CustomerField.values()) {
      FieldPolicy policy = options.policy().of(field);
      if (policy == FieldPolicy.KEEP) {
        continue;
      }
      int value = value(customer, field);
      String before = stored.value(field);
      if (changes(customer, field, policy, before, value)) {
        plan(customer, field, texts.intern(before), value);
      }
    }
  }

  private void plan(int customer, CustomerField field, int before, int after) {
    if (field == CustomerField.OWNER && after != Texts.NONE) {
      members.require(texts.get(after));
    }
    customers.changes().profile(customer, field, before, after);
  }

  private boolean changes(
      int customer, CustomerField field, FieldPolicy policy, String before, int value) {
    if (value == Texts.NONE || isUnknown(field, texts.get(value))) {
      return options.blankErases()
          && policy == FieldPolicy.OVERWRITE
          && field != CustomerField.ALLOWS_PERSONALISED_MARKETING
          && !isUnknown(field, before)
          && customers.isBlank(customer, field);
    }
    String after = texts.get(value);
    if (after.equals(before)) {
      return false;
    }
    // A refusal counts whatever the policy: what is stored is only the default.
    boolean isRefusal =
        field == CustomerField.ALLOWS_PERSONALISED_MARKETING && "false".equals(after);
    return policy == FieldPolicy.OVERWRITE || isUnknown(field, before) || isRefusal;
  }

  private static boolean isUnknown(CustomerField field, String value) {
    return value.isEmpty()
        || (field == CustomerField.GENDER && Gender.UNKNOWN.code().equals(value));
  }

  private int value(int customer, CustomerField field) {
    if (field == CustomerField.JOINED_AT && gathered.kind() == ImportKind.ORDERS) {
      return Texts.NONE;
    }
    int stated = customers.value(customer, field);
    if (field == CustomerField.OWNER) {
      int member = stated == Texts.NONE ? firstMember.get(customer) : stated;
      return member == Texts.NONE ? member : texts.intern(members.name(texts.get(member)));
    }
    if (stated != Texts.NONE) {
      return stated;
    }
    if (field == CustomerField.JOINED_AT) {
      return texts.intern(Times.text(firstContact.get(customer)));
    }
    return field == CustomerField.CHANNEL ? firstChannel.get(customer) : Texts.NONE;
  }

  /// Who added the customer first is the owner unless the file names one; then, too, the customer
  /// joined, by that channel.
  private void findFirstContacts() {
    Facts facts = gathered.facts;
    for (int fact = 0; fact < facts.size(); fact++) {
      if (facts.kind(fact) != Facts.Kind.CONTACT) {
        continue;
      }
      int customer = customers.of(facts.person(fact));
      if (customer == PlannedCustomers.NONE) {
        continue;
      }
      long time = facts.time(fact);
      long first = firstContact.get(customer);
      boolean isFirst = firstMember.get(customer) == Texts.NONE;
      if (isFirst || (time != Times.NONE && (first == Times.NONE || time < first))) {
        firstMember.set(customer, facts.name(fact));
        firstChannel.set(customer, facts.detail(fact));
        firstContact.set(customer, time);
      }
    }
  }
}

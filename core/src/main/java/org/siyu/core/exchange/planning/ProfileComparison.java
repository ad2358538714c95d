package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Gender;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.planning.FirstContacts.Contacts;

/// Holds profile fields against the store, field by field under its policy.
final class ProfileComparison {
  private final Gathered gathered;
  private final Texts texts;
  private final ImportOptions options;
  private final PlannedCustomers customers;
  private final Members members;
  private final Steps steps;
  private final FirstContacts contacts;

  ProfileComparison(
      Gathered gathered,
      ImportOptions options,
      PlannedCustomers customers,
      Members members,
      Steps steps) {
    this.steps = steps;
    this.gathered = gathered;
    this.texts = gathered.texts;
    this.options = options;
    this.customers = customers;
    this.members = members;
    this.contacts = new FirstContacts(gathered, customers, members);
  }

  void compare(StoredRecords store) {
    boolean hasStored = false;
    for (int customer = 0; customer < customers.size(); customer++) {
      steps.step();
      if (customers.isStored(customer)) {
        hasStored = true;
      } else {
        create(customer);
      }
    }
    if (hasStored) {
      contacts.compare(store, texts, customers, members);
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
      boolean isOfContact = value != Texts.NONE && stated(customer, field) == Texts.NONE;
      if (isOfContact && !before.isEmpty()) {
        if (isOfEarlierContact(customer, field, policy, before, value)) {
          plan(customer, field, texts.intern(before), value);
        }
      } else if (changes(customer, field, policy, before, value)) {
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

  /// Whether a contact of the files takes the place of what the store has: it came before those of
  /// the store, and the store's value is that of its own first contact, not one that a person gave.
  /// A customer joined when first added, whatever else is known.
  private boolean isOfEarlierContact(
      int customer, CustomerField field, FieldPolicy policy, String before, int value) {
    if (!contacts.isFirstComing(customer) || texts.get(value).equals(before)) {
      return false;
    }
    if (field == CustomerField.JOINED_AT) {
      return contacts.coming().time(customer) < Times.of(LocalDateTime.parse(before));
    }
    return policy == FieldPolicy.OVERWRITE
        || texts.get(ofFirstContact(contacts.stored(), customer, field)).equals(before);
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
    int stated = stated(customer, field);
    return stated == Texts.NONE ? ofFirstContact(contacts.coming(), customer, field) : stated;
  }

  /// As a column of the field's own has it.
  private int stated(int customer, CustomerField field) {
    if (field == CustomerField.JOINED_AT && gathered.kind() == ImportKind.ORDERS) {
      return Texts.NONE;
    }
    int stated = customers.value(customer, field);
    return field == CustomerField.OWNER && stated != Texts.NONE
        ? texts.intern(members.name(texts.get(stated)))
        : stated;
  }

  private int ofFirstContact(Contacts all, int customer, CustomerField field) {
    return switch (field) {
      case OWNER -> all.member(customer);
      case CHANNEL -> all.channel(customer);
      case JOINED_AT -> texts.intern(Times.text(all.time(customer)));
      default -> Texts.NONE;
    };
  }
}

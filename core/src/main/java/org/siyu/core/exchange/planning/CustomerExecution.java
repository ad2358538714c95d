package org.siyu.core.exchange.planning;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Identity;

/// Writes what a plan says about customers.
final class CustomerExecution {
  private final Gathered gathered;
  private final PlannedCustomers customers;
  private final CustomerChanges changes;
  private final Members members;
  private final BatchWriter writer;
  private final Runnable step;

  CustomerExecution(Gathered gathered, Comparison comparison, BatchWriter writer, Runnable step) {
    this.gathered = gathered;
    this.customers = comparison.customers();
    this.changes = customers.changes();
    this.members = comparison.members();
    this.writer = writer;
    this.step = step;
  }

  void run() {
    for (int customer = 0; customer < customers.size(); customer++) {
      if (customers.isUsed(customer)) {
        write(customer);
        step.run();
      }
    }
  }

  private void write(int customer) {
    UUID id = customers.id(customer);
    Map<CustomerField, FieldChange> profile = new EnumMap<>(CustomerField.class);
    changes.forEach(
        customer,
        entry -> {
          if (changes.kind(entry) == CustomerChanges.Kind.PROFILE) {
            CustomerField field = changes.field(entry);
            profile.put(
                field,
                FieldChange.of(
                    field.code(), text(changes.before(entry)), text(changes.after(entry))));
          }
        });
    if (!customers.isStored(customer)) {
      create(customer, id, profile);
    } else if (!profile.isEmpty()) {
      writer.updateCustomer(id, profile, owner(profile));
    }
    changes.forEach(customer, entry -> write(id, entry));
  }

  private void create(int customer, UUID id, Map<CustomerField, FieldChange> profile) {
    Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
    profile.forEach((field, change) -> values.put(field, change.after().orElse("")));
    writer.createCustomer(
        new BatchWriter.NewCustomer(
            id, values, owner(profile), gathered.people.origin(customers.firstPerson(customer))));
  }

  private Optional<UUID> owner(Map<CustomerField, FieldChange> profile) {
    FieldChange owner = profile.get(CustomerField.OWNER);
    return owner == null ? Optional.empty() : owner.after().map(members::require);
  }

  private void write(UUID id, int entry) {
    switch (changes.kind(entry)) {
      case PROFILE -> {
        // Written with the customer.
      }
      case IDENTITY -> writer.addIdentity(id, identity(entry));
      case IDENTITY_MOVE -> writer.moveIdentity(id, identity(entry));
      case ATTRIBUTE -> {
        String before = text(changes.before(entry));
        writer.putAttribute(
            id,
            text(changes.name(entry)),
            before.isEmpty() ? Optional.empty() : Optional.of(before),
            text(changes.after(entry)));
      }
      case TAG -> writer.addTag(id, text(changes.before(entry)), text(changes.name(entry)));
      case TAG_REMOVAL ->
          writer.removeTag(id, text(changes.before(entry)), text(changes.name(entry)));
      case CONTACT ->
          writer.addContact(
              id,
              members.require(text(changes.name(entry))),
              Times.optional(changes.time(entry)),
              text(changes.before(entry)));
      case CONSENT -> consent(id, entry, true);
      case WITHDRAWAL -> consent(id, entry, false);
    }
  }

  private void consent(UUID id, int entry, boolean isGiven) {
    writer.addConsent(
        id,
        text(changes.name(entry)),
        isGiven,
        Times.time(changes.time(entry)),
        text(changes.before(entry)));
  }

  private Identity identity(int entry) {
    return new Identity(changes.identityKind(entry), text(changes.after(entry)));
  }

  private String text(int text) {
    return gathered.texts.get(text);
  }
}

package org.siyu.core.exchange.planning;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.IdentityKind;

/// All that a plan writes about customers, change by change, chained by customer. The preview shows
/// these entries and the commit executes them, so the two cannot differ.
final class CustomerChanges {
  enum Kind {
    PROFILE,
    IDENTITY,
    IDENTITY_MOVE,
    ATTRIBUTE,
    TAG,
    TAG_REMOVAL,
    CONTACT,
    CONSENT,
    WITHDRAWAL
  }

  private static final Kind[] KINDS = Kind.values();
  private static final CustomerField[] FIELDS = CustomerField.values();
  private static final IdentityKind[] IDENTITY_KINDS = IdentityKind.values();

  private final IntColumn heads = new IntColumn();
  private final IntColumn tails = new IntColumn();
  private final IntColumn next = new IntColumn();
  private final IntColumn kinds = new IntColumn();
  private final IntColumn names = new IntColumn();
  private final IntColumn befores = new IntColumn();
  private final IntColumn afters = new IntColumn();
  private final LongColumn times = new LongColumn();
  private final BitSet changed = new BitSet();

  int size() {
    return kinds.size();
  }

  void profile(int customer, CustomerField field, int before, int after) {
    add(customer, Kind.PROFILE, Numbering.of(field), before, after, Times.NONE);
  }

  void identity(int customer, Kind kind, IdentityKind identity, int value) {
    add(customer, kind, Numbering.of(identity), Texts.NONE, value, Times.NONE);
  }

  /// @param name an attribute's or tag's name, a member, a purpose
  /// @param before an attribute's former value, a tag's group, a consent's source, a channel
  /// @param after an attribute's value
  void add(int customer, Kind kind, int name, int before, int after, long time) {
    int entry = kinds.add(Numbering.of(kind));
    names.set(entry, name);
    befores.set(entry, before);
    afters.set(entry, after);
    times.set(entry, time);
    next.set(entry, 0);
    if (heads.get(customer) == 0) {
      heads.set(customer, entry + 1);
    } else {
      next.set(tails.get(customer) - 1, entry + 1);
    }
    tails.set(customer, entry + 1);
    changed.set(customer);
  }

  boolean isChanged(int customer) {
    return changed.get(customer);
  }

  void forEach(int customer, IntConsumer entry) {
    for (int at = heads.get(customer); at != 0; at = next.get(at - 1)) {
      entry.accept(at - 1);
    }
  }

  Kind kind(int entry) {
    return KINDS[kinds.get(entry)];
  }

  int name(int entry) {
    return names.get(entry);
  }

  CustomerField field(int entry) {
    return FIELDS[names.get(entry)];
  }

  IdentityKind identityKind(int entry) {
    return IDENTITY_KINDS[names.get(entry)];
  }

  int before(int entry) {
    return befores.get(entry);
  }

  int after(int entry) {
    return afters.get(entry);
  }

  long time(int entry) {
    return times.get(entry);
  }
}

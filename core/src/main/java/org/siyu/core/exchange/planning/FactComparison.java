package org.siyu.core.exchange.planning;

import java.util.List;
import java.util.UUID;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.RowOrigin;

/// Holds attributes, tags, contacts and consents against the store.
final class FactComparison {
  private final Gathered gathered;
  private final Facts facts;
  private final Texts texts;
  private final ImportOptions options;
  private final PlannedCustomers customers;
  private final CustomerChanges changes;
  private final Conflicts conflicts;
  private final Steps steps;

  FactComparison(
      Gathered gathered,
      ImportOptions options,
      PlannedCustomers customers,
      Conflicts conflicts,
      Steps steps) {
    this.steps = steps;
    this.gathered = gathered;
    this.facts = gathered.facts;
    this.texts = gathered.texts;
    this.options = options;
    this.customers = customers;
    this.changes = customers.changes();
    this.conflicts = conflicts;
  }

  /// @param now the time of a consent that states none
  void compare(StoredRecords store, Members members, long now) {
    attributes(store);
    tags(store);
    contacts(store, members);
    consents(store, now);
  }

  private void attributes(StoredRecords store) {
    LongIndex keys = new LongIndex();
    IntColumn values = new IntColumn();
    IntColumn stored = new IntColumn();
    forEach(
        Facts.Kind.ATTRIBUTE,
        Facts.Kind.ATTRIBUTE,
        (fact, customer) -> {
          if (facts.detail(fact) != Texts.NONE) {
            int key = keys.intern(LongIndex.pair(customer, facts.name(fact)));
            values.set(key, values.get(key) == 0 ? facts.detail(fact) : values.get(key));
          }
        });
    if (keys.size() == 0) {
      return;
    }
    store.attributes(
        row -> {
          int key = find(keys, row.customer(), texts.find(row.name()));
          if (key >= 0) {
            stored.set(key, texts.intern(row.value()));
          }
        });
    FieldPolicy policy = options.policy().attributes();
    for (int key = 0; key < keys.size(); key++) {
      steps.step();
      int customer = (int) (keys.key(key) >>> 32);
      int before = stored.get(key);
      boolean mayChange =
          before == Texts.NONE
              ? policy != FieldPolicy.KEEP || !customers.isStored(customer)
              : policy == FieldPolicy.OVERWRITE;
      if (before != values.get(key) && mayChange) {
        int name = (int) keys.key(key);
        changes.add(
            customer, CustomerChanges.Kind.ATTRIBUTE, name, before, values.get(key), Times.NONE);
      }
    }
  }

  private void tags(StoredRecords store) {
    LongIndex tags = new LongIndex();
    LongIndex keys = new LongIndex();
    IntColumn wanted = new IntColumn();
    IntColumn stored = new IntColumn();
    boolean isTagFile = gathered.kind() == ImportKind.TAGS;
    boolean keeps = options.policy().tags() == FieldPolicy.KEEP && !isTagFile;
    forEach(
        Facts.Kind.TAG,
        Facts.Kind.TAG_REMOVAL,
        (fact, customer) -> {
          if (!keeps || !customers.isStored(customer)) {
            int tag = tags.intern(LongIndex.pair(facts.detail(fact), facts.name(fact)));
            int key = keys.intern(LongIndex.pair(customer, tag));
            wanted.set(key, facts.kind(fact) == Facts.Kind.TAG ? 1 : 0);
          }
        });
    if (keys.size() == 0) {
      return;
    }
    store.tags(
        row -> {
          int group = texts.find(row.group());
          int name = texts.find(row.name());
          if (group >= 0 && name >= 0) {
            int key = find(keys, row.customer(), tags.find(LongIndex.pair(group, name)));
            if (key >= 0) {
              stored.set(key, 1);
            }
          }
        });
    for (int key = 0; key < keys.size(); key++) {
      steps.step();
      if (wanted.get(key) != stored.get(key)) {
        long tag = tags.key((int) keys.key(key));
        CustomerChanges.Kind kind =
            wanted.get(key) == 1 ? CustomerChanges.Kind.TAG : CustomerChanges.Kind.TAG_REMOVAL;
        int customer = (int) (keys.key(key) >>> 32);
        changes.add(customer, kind, (int) tag, (int) (tag >>> 32), Texts.NONE, Times.NONE);
      }
    }
  }

  private void contacts(StoredRecords store, Members members) {
    LongIndex keys = new LongIndex();
    IntColumn first = new IntColumn();
    Uuids memberIds = new Uuids();
    forEach(
        Facts.Kind.CONTACT,
        Facts.Kind.CONTACT,
        (fact, customer) -> {
          String name = members.name(texts.get(facts.name(fact)));
          int key = keys.intern(LongIndex.pair(customer, memberIds.intern(members.require(name))));
          int known = first.get(key) - 1;
          if (known < 0 || isEarlier(facts.time(fact), facts.time(known))) {
            first.set(key, fact + 1);
          }
        });
    if (keys.size() == 0) {
      return;
    }
    store.contacts(
        row -> {
          int key = find(keys, row.customer(), memberIds.find(row.member()));
          if (key >= 0) {
            first.set(key, 0);
          }
        });
    for (int key = 0; key < keys.size(); key++) {
      steps.step();
      int fact = first.get(key) - 1;
      if (fact >= 0) {
        String name = members.name(texts.get(facts.name(fact)));
        changes.add(
            (int) (keys.key(key) >>> 32),
            CustomerChanges.Kind.CONTACT,
            texts.intern(name),
            facts.detail(fact),
            Texts.NONE,
            facts.time(fact));
      }
    }
  }

  private static boolean isEarlier(long time, long other) {
    return time != Times.NONE && (other == Times.NONE || time < other);
  }

  private void consents(StoredRecords store, long now) {
    LongIndex keys = new LongIndex();
    IntColumn states = new IntColumn();
    LongColumn times = new LongColumn();
    forEach(
        Facts.Kind.CONSENT,
        Facts.Kind.WITHDRAWAL,
        (fact, customer) -> keys.intern(LongIndex.pair(customer, facts.name(fact))));
    if (keys.size() == 0) {
      return;
    }
    store.consents(
        row -> {
          int key = find(keys, row.customer(), texts.find(row.purpose()));
          if (key >= 0) {
            states.set(key, row.isGiven() ? 1 : 2);
            times.set(key, Times.of(row.statedAt()));
          }
        });
    forEach(
        Facts.Kind.CONSENT,
        Facts.Kind.WITHDRAWAL,
        (fact, customer) -> {
          int key = keys.find(LongIndex.pair(customer, facts.name(fact)));
          boolean isGiven = facts.kind(fact) == Facts.Kind.CONSENT;
          int state = isGiven ? 1 : 2;
          if (states.get(key) != state && counts(fact, customer, states.get(key), times.get(key))) {
            long time = facts.time(fact) == Times.NONE ? now : facts.time(fact);
            states.set(key, state);
            times.set(key, time);
            CustomerChanges.Kind kind =
                isGiven ? CustomerChanges.Kind.CONSENT : CustomerChanges.Kind.WITHDRAWAL;
            changes.add(customer, kind, facts.name(fact), facts.detail(fact), Texts.NONE, time);
          }
        });
  }

  /// Whether a statement that differs from the latest one goes in: not when it is older, and not by
  /// default when it would undo a withdrawal without saying when.
  private boolean counts(int fact, int customer, int latest, long latestTime) {
    if (latest == 0) {
      return true;
    }
    if (facts.time(fact) != Times.NONE) {
      return facts.time(fact) >= latestTime;
    }
    if (facts.kind(fact) == Facts.Kind.WITHDRAWAL) {
      return true;
    }
    customers.contradict(customer);
    RowOrigin origin = facts.origin(fact);
    String purpose = texts.get(facts.name(fact));
    return conflicts.takesFile(
        ConflictKind.CONSENT_WITHDRAWN,
        purpose + ' ' + origin.sheet() + '/' + origin.row(),
        origin,
        List.of(FieldChange.of("consent." + purpose, "withdrawn", "given")));
  }

  private interface FactVisitor {
    void visit(int fact, int customer);
  }

  private void forEach(Facts.Kind one, Facts.Kind other, FactVisitor visitor) {
    for (int fact = 0; fact < facts.size(); fact++) {
      steps.step();
      if (facts.kind(fact) == one || facts.kind(fact) == other) {
        int customer = customers.of(facts.person(fact));
        if (customer != PlannedCustomers.NONE) {
          visitor.visit(fact, customer);
        }
      }
    }
  }

  private int find(LongIndex keys, UUID id, int low) {
    int customer = customers.find(id);
    return customer < 0 || low < 0 ? -1 : keys.find(LongIndex.pair(customer, low));
  }
}

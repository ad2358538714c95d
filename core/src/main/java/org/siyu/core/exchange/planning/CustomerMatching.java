package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.shared.Ids;

/// Finds the stored customer of each person by natural keys, the strongest first. A stored customer
/// whose own WeCom id, unionid or membership number differs from the person's is not matched by a
/// weaker key.
final class CustomerMatching {
  private final Gathered gathered;
  private final People people;
  private final ImportOptions options;
  private final StoredRecords store;
  private final Conflicts conflicts;
  private final Steps steps;

  /// Stored customers that a key of the files belongs to.
  private final Uuids hits = new Uuids();

  private final IntColumn hitOfIdentity = new IntColumn();
  private final IntColumn hitOfPerson = new IntColumn();
  private final IntColumn[] strongOfHit = {new IntColumn(), new IntColumn(), new IntColumn()};

  CustomerMatching(
      Gathered gathered,
      ImportOptions options,
      StoredRecords store,
      Conflicts conflicts,
      Steps steps) {
    this.steps = steps;
    this.gathered = gathered;
    this.people = gathered.people;
    this.options = options;
    this.store = store;
    this.conflicts = conflicts;
  }

  /// @param proposals receives weak matches
  PlannedCustomers match(Ids ids, List<MatchProposal> proposals) {
    findHits();
    for (IdentityKind kind : IdentityKind.values()) {
      for (int identity = 0; identity < people.identityCount(); identity++) {
        steps.step();
        if (people.kind(identity) == kind) {
          matchBy(identity);
        }
      }
    }
    matchFormerRows();
    List<MatchProposal> weak =
        new WeakMatching(gathered, options, store).propose(this::isOpen, this::confirm);
    proposals.addAll(weak);
    PlannedCustomers customers = assign(ids);
    planIdentities(customers);
    return customers;
  }

  private void findHits() {
    if (people.identityCount() == 0) {
      return;
    }
    store.identities(
        stored -> {
          int identity = people.findIdentity(stored.kind(), stored.value());
          if (identity >= 0) {
            hitOfIdentity.set(identity, hits.intern(stored.customer()) + 1);
          }
        });
    if (hits.size() == 0) {
      return;
    }
    store.identities(
        stored -> {
          int kind = Numbering.of(stored.kind());
          if (kind < People.STRONG_KINDS) {
            int hit = hits.find(stored.customer());
            if (hit >= 0) {
              strongOfHit[kind].set(hit, gathered.texts.intern(stored.value()));
            }
          }
        });
  }

  private void matchBy(int identity) {
    int hit = hitOfIdentity.get(identity) - 1;
    int person = people.personOf(identity);
    if (hit >= 0 && hitOfPerson.get(person) == 0 && agree(person, hit, people.kind(identity))) {
      hitOfPerson.set(person, hit + 1);
    }
  }

  /// Whether no stronger key of the two differs.
  private boolean agree(int person, int hit, IdentityKind by) {
    for (int kind = 0; kind < People.STRONG_KINDS && kind < Numbering.of(by); kind++) {
      int one = people.strong(person, kind);
      int other = strongOfHit[kind].get(hit);
      if (one != Texts.NONE && other != Texts.NONE && one != other) {
        return false;
      }
    }
    return true;
  }

  /// A row without natural keys is known again when the same file comes again.
  private void matchFormerRows() {
    if (gathered.kind() != ImportKind.CUSTOMERS || !options.createWithoutIdentity()) {
      return;
    }
    LongIndex rows = new LongIndex();
    IntColumn persons = new IntColumn();
    for (int person = 0; person < people.size(); person++) {
      if (isOpen(person) && !people.isIdentified(person)) {
        persons.set(rows.intern(CellTexts.key(people.origin(person))), person);
      }
    }
    if (rows.size() == 0) {
      return;
    }
    for (int number = 0; number < gathered.sheets().size(); number++) {
      ReadSheet sheet = gathered.sheets().get(number);
      int sheetNo = number;
      store.customersOfFile(
          sheet.sha256(),
          sheet.sheetName(),
          stored -> {
            int row = rows.find(LongIndex.pair(sheetNo, stored.row()));
            if (row >= 0) {
              confirm(persons.get(row), stored.customer());
            }
          });
    }
  }

  private boolean isOpen(int person) {
    return people.root(person) == person && hitOfPerson.get(person) == 0;
  }

  private void confirm(int person, UUID customer) {
    hitOfPerson.set(person, hits.intern(customer) + 1);
  }

  private PlannedCustomers assign(Ids ids) {
    PlannedCustomers customers = new PlannedCustomers(people);
    for (int person = 0; person < people.size(); person++) {
      steps.step();
      if (people.root(person) != person) {
        continue;
      }
      int hit = hitOfPerson.get(person) - 1;
      if (hit >= 0) {
        customers.addStored(person, hits.get(hit));
      } else if (mayBeCreated(person)) {
        customers.addNew(person, ids);
      }
    }
    return customers;
  }

  private boolean mayBeCreated(int person) {
    return switch (gathered.kind()) {
      case TAGS -> false;
      case ORDERS, INTERACTIONS -> people.isIdentified(person);
      case CUSTOMERS -> people.isIdentified(person) || options.createWithoutIdentity();
    };
  }

  private void planIdentities(PlannedCustomers customers) {
    IntColumn movedTo = settleDisputes(customers);
    for (int identity = 0; identity < people.identityCount(); identity++) {
      steps.step();
      int moved = movedTo.get(identity) - 1;
      int customer = moved >= 0 ? moved : customers.of(people.personOf(identity));
      if (customer == PlannedCustomers.NONE) {
        continue;
      }
      int hit = hitOfIdentity.get(identity) - 1;
      int value = gathered.texts.intern(people.value(identity));
      if (hit < 0) {
        customers
            .changes()
            .identity(customer, CustomerChanges.Kind.IDENTITY, people.kind(identity), value);
      } else if (!hits.get(hit).equals(customers.id(customer))
          && takes(customers, identity, customer, people.origin(people.personOf(identity)))) {
        customers
            .changes()
            .identity(customer, CustomerChanges.Kind.IDENTITY_MOVE, people.kind(identity), value);
      }
    }
  }

  private IntColumn settleDisputes(PlannedCustomers customers) {
    IntColumn movedTo = new IntColumn();
    for (People.Dispute dispute : new ArrayList<>(people.disputes())) {
      int owner = customers.of(people.personOf(dispute.identity()));
      int claimant = customers.of(dispute.person());
      if (claimant != PlannedCustomers.NONE
          && owner != claimant
          && takes(customers, dispute.identity(), claimant, dispute.origin())) {
        movedTo.set(dispute.identity(), claimant + 1);
      }
    }
    return movedTo;
  }

  private boolean takes(PlannedCustomers customers, int identity, int claimant, RowOrigin origin) {
    customers.contradict(claimant);
    String field = "identity." + people.kind(identity).code();
    return conflicts.takesFile(
        ConflictKind.IDENTITY_OF_ANOTHER,
        people.kind(identity).code() + ' ' + people.value(identity),
        origin,
        List.of(
            new FieldChange(field, Optional.empty(), Optional.of(people.value(identity))),
            new FieldChange(
                CustomerField.NICKNAME.code(),
                Optional.empty(),
                Optional.of(
                    gathered.texts.get(customers.value(claimant, CustomerField.NICKNAME))))));
  }
}

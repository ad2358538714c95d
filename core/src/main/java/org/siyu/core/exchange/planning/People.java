package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.RowOrigin;

/// The persons whom the files name. Rows that share a natural key are one person, unless a strong
/// key of theirs differs: two WeCom ids with one phone are two persons, and the phone stays with
/// the first.
final class People {
  static final int NOBODY = -1;

  /// The kinds of which a person has one at most.
  static final int STRONG_KINDS = Numbering.of(IdentityKind.MEMBERSHIP_NO) + 1;

  private static final IdentityKind[] KINDS = IdentityKind.values();

  private final Texts texts;
  private final LongIndex identities = new LongIndex();
  private final IntColumn identityPerson = new IntColumn();
  private final IntColumn parent = new IntColumn();
  private final IntColumn identityCount = new IntColumn();
  private final IntColumn[] strong = columns(STRONG_KINDS);
  private final IntColumn[] values = columns(CustomerField.values().length);
  private final IntColumn blanks = new IntColumn();
  private final IntColumn maskedPhone = new IntColumn();
  private final IntColumn firstKey = new IntColumn();
  private final IntColumn sheets = new IntColumn();
  private final IntColumn rows = new IntColumn();
  private final LongIndex weakKeys = new LongIndex();
  private final IntColumn weakPerson = new IntColumn();
  private final List<Dispute> disputes = new ArrayList<>();

  /// A key that a row states and that belongs to another person of the files.
  record Dispute(int identity, int person, RowOrigin origin) {}

  People(Texts texts) {
    this.texts = texts;
  }

  int size() {
    return parent.size();
  }

  int identityCount() {
    return identities.size();
  }

  IdentityKind kind(int identity) {
    return KINDS[(int) (identities.key(identity) >>> 32)];
  }

  String value(int identity) {
    return texts.get((int) identities.key(identity));
  }

  /// @return the identity's number, or -1 when the files do not name it
  int findIdentity(IdentityKind kind, String value) {
    int text = texts.find(value);
    return text < 0 ? -1 : identities.find(LongIndex.pair(Numbering.of(kind), text));
  }

  int personOf(int identity) {
    return root(identityPerson.get(identity));
  }

  boolean isIdentified(int person) {
    return identityCount.get(person) > 0;
  }

  /// The person's own strong key of that kind, as a text, or `NONE`.
  int strong(int person, int kind) {
    return strong[kind].get(person);
  }

  /// The person's value, as a text, or `NONE`.
  int value(int person, CustomerField field) {
    return values[Numbering.of(field)].get(person);
  }

  boolean isBlank(int person, CustomerField field) {
    return (blanks.get(person) & 1 << Numbering.of(field)) != 0;
  }

  /// The strongest natural key that the person came with, as a text, or `NONE`.
  int firstKey(int person) {
    return firstKey.get(person);
  }

  int maskedPhone(int person) {
    return maskedPhone.get(person);
  }

  RowOrigin origin(int person) {
    return new RowOrigin(sheets.get(person), rows.get(person));
  }

  List<Dispute> disputes() {
    return disputes;
  }

  int root(int person) {
    int at = person;
    while (parent.get(at) != at) {
      parent.set(at, parent.get(parent.get(at)));
      at = parent.get(at);
    }
    return at;
  }

  /// The person of a row, by its natural keys; `NOBODY` when it has none.
  int identified(Draft.Person draft, RowOrigin origin) {
    if (draft.identities().isEmpty()) {
      return NOBODY;
    }
    List<Identity> keys = draft.identities();
    if (keys.size() > 1) {
      keys = new ArrayList<>(keys);
      keys.sort(Comparator.comparing(Identity::kind));
    }
    int person = NOBODY;
    for (Identity key : keys) {
      int identity = findIdentity(key.kind(), key.value());
      int owner = identity < 0 ? NOBODY : personOf(identity);
      if (owner != NOBODY && owner != person && agrees(owner, keys)) {
        person = person == NOBODY ? owner : united(person, owner);
      }
    }
    if (person == NOBODY) {
      person = added(origin);
    }
    for (Identity key : keys) {
      claim(person, key, origin);
    }
    learn(person, draft);
    return root(person);
  }

  /// A person without natural keys: one for each masked phone with name and region, which may come
  /// to be proposed; `NOBODY` when the row has less.
  int proposed(Draft.Person draft, RowOrigin origin) {
    String name = draft.values().getOrDefault(CustomerField.REAL_NAME, "");
    String region = draft.values().getOrDefault(CustomerField.REGION, "");
    if (draft.maskedPhone().isEmpty() || name.isEmpty() || region.isEmpty()) {
      return NOBODY;
    }
    int who = texts.intern(name + '\n' + region);
    int before = weakKeys.size();
    int weak =
        weakKeys.intern(LongIndex.pair(texts.intern(draft.maskedPhone().orElseThrow()), who));
    if (weak == before) {
      weakPerson.set(weak, unidentified(draft, origin));
    }
    return weakPerson.get(weak);
  }

  /// A person of its own.
  int unidentified(Draft.Person draft, RowOrigin origin) {
    int person = added(origin);
    learn(person, draft);
    return person;
  }

  /// Sets a value unless there is one.
  void fill(int person, CustomerField field, String value) {
    IntColumn column = values[Numbering.of(field)];
    if (!value.isEmpty() && column.get(person) == Texts.NONE) {
      column.set(person, texts.intern(value));
    }
  }

  private int added(RowOrigin origin) {
    int person = parent.size();
    parent.add(person);
    sheets.set(person, origin.sheet());
    rows.set(person, origin.row());
    return person;
  }

  private void claim(int person, Identity key, RowOrigin origin) {
    int before = identities.size();
    int identity =
        identities.intern(LongIndex.pair(Numbering.of(key.kind()), texts.intern(key.value())));
    if (identity < before) {
      if (personOf(identity) != person) {
        disputes.add(new Dispute(identity, person, origin));
      }
      return;
    }
    identityPerson.set(identity, person);
    identityCount.set(person, identityCount.get(person) + 1);
    if (firstKey.get(person) == Texts.NONE) {
      firstKey.set(person, texts.intern(key.value()));
    }
    int kind = Numbering.of(key.kind());
    if (kind < STRONG_KINDS && strong[kind].get(person) == Texts.NONE) {
      strong[kind].set(person, texts.intern(key.value()));
    }
  }

  private void learn(int person, Draft.Person draft) {
    for (Map.Entry<CustomerField, String> value : draft.values().entrySet()) {
      fill(person, value.getKey(), value.getValue());
    }
    for (CustomerField blank : draft.blanks()) {
      blanks.set(person, blanks.get(person) | 1 << Numbering.of(blank));
    }
    if (draft.maskedPhone().isPresent() && maskedPhone.get(person) == Texts.NONE) {
      maskedPhone.set(person, texts.intern(draft.maskedPhone().orElseThrow()));
    }
  }

  private boolean agrees(int person, List<Identity> keys) {
    for (Identity key : keys) {
      int kind = Numbering.of(key.kind());
      if (kind < STRONG_KINDS) {
        int own = strong[kind].get(person);
        if (own != Texts.NONE && own != texts.find(key.value())) {
          return false;
        }
      }
    }
    return true;
  }

  /// Makes one of two persons when no strong keys of theirs differ; answers the first otherwise.
  private int united(int one, int other) {
    for (IntColumn kind : strong) {
      int a = kind.get(one);
      int b = kind.get(other);
      if (a != Texts.NONE && b != Texts.NONE && a != b) {
        return one;
      }
    }
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    parent.set(second, first);
    identityCount.set(first, identityCount.get(first) + identityCount.get(second));
    merge(strong, first, second);
    merge(values, first, second);
    merge(new IntColumn[] {maskedPhone, firstKey}, first, second);
    blanks.set(first, blanks.get(first) | blanks.get(second));
    return first;
  }

  private static void merge(IntColumn[] columns, int first, int second) {
    for (IntColumn column : columns) {
      if (column.get(first) == Texts.NONE && column.get(second) != Texts.NONE) {
        column.set(first, column.get(second));
      }
    }
  }

  private static IntColumn[] columns(int count) {
    IntColumn[] columns = new IntColumn[count];
    for (int i = 0; i < count; i++) {
      columns[i] = new IntColumn();
    }
    return columns;
  }
}

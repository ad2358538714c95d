package org.siyu.core.exchange.planning;

/// The first contact of each customer, in the files and in the store: who added the customer first
/// is the owner unless the file names one; then, too, the customer joined, by that channel.
final class FirstContacts {
  private final Contacts coming = new Contacts();
  private final Contacts stored = new Contacts();
  private boolean hasAny;

  /// One contact a customer; names and channels are texts.
  static final class Contacts {
    private final IntColumn members = new IntColumn();
    private final IntColumn channels = new IntColumn();
    private final LongColumn times = new LongColumn();

    boolean has(int customer) {
      return members.get(customer) != Texts.NONE;
    }

    int member(int customer) {
      return members.get(customer);
    }

    int channel(int customer) {
      return channels.get(customer);
    }

    long time(int customer) {
      return times.get(customer);
    }

    private void meet(int customer, int member, int channel, long time) {
      if (!has(customer) || isEarlier(time, times.get(customer))) {
        members.set(customer, member);
        channels.set(customer, channel);
        times.set(customer, time);
      }
    }
  }

  FirstContacts(Gathered gathered, PlannedCustomers customers, Members members) {
    Facts facts = gathered.facts;
    for (int fact = 0; fact < facts.size(); fact++) {
      if (facts.kind(fact) == Facts.Kind.CONTACT) {
        int customer = customers.of(facts.person(fact));
        if (customer != PlannedCustomers.NONE) {
          hasAny = true;
          String name = members.name(gathered.texts.get(facts.name(fact)));
          coming.meet(customer, gathered.texts.intern(name), facts.detail(fact), facts.time(fact));
        }
      }
    }
  }

  void compare(StoredRecords store, Texts texts, PlannedCustomers customers, Members members) {
    if (!hasAny) {
      return;
    }
    store.contacts(
        contact -> {
          int customer = customers.find(contact.customer());
          if (customer >= 0 && coming.has(customer)) {
            stored.meet(
                customer,
                texts.intern(members.nameOf(contact.member())),
                texts.intern(contact.channel()),
                Times.of(contact.addedAt()));
          }
        });
  }

  Contacts coming() {
    return coming;
  }

  Contacts stored() {
    return stored;
  }

  /// Whether the files know of a contact before all those of the store.
  boolean isFirstComing(int customer) {
    return coming.has(customer)
        && (!stored.has(customer) || isEarlier(coming.time(customer), stored.time(customer)));
  }

  private static boolean isEarlier(long time, long other) {
    return time != Times.NONE && (other == Times.NONE || time < other);
  }
}

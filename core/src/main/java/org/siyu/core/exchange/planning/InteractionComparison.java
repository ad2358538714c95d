package org.siyu.core.exchange.planning;

/// Holds interactions against the store: the same customer, time, kind and detail is the same one.
final class InteractionComparison {
  private final Interactions interactions;
  private final PlannedCustomers customers;
  private final Rejections rejections;
  private final Steps steps;

  InteractionComparison(
      Gathered gathered, PlannedCustomers customers, Rejections rejections, Steps steps) {
    this.steps = steps;
    this.interactions = gathered.interactions;
    this.customers = customers;
    this.rejections = rejections;
  }

  /// @param customers the customer of each interaction that goes in or is there; else `NONE`
  /// @param isKnown 1 where the interaction is in the store
  record Planned(IntColumn customers, IntColumn isKnown) {
    boolean isPlanned(int interaction) {
      return customers.get(interaction) != 0;
    }

    int customer(int interaction) {
      return customers.get(interaction) - 1;
    }

    PlanAction action(int interaction) {
      return isKnown.get(interaction) == 1 ? PlanAction.UNCHANGED : PlanAction.CREATE;
    }
  }

  Planned compare(StoredRecords store) {
    Planned planned = new Planned(new IntColumn(), new IntColumn());
    LongIndex keys = new LongIndex();
    IntColumn firsts = new IntColumn();
    for (int i = 0; i < interactions.size(); i++) {
      steps.step();
      int customer = customers.of(interactions.person(i));
      if (customer == PlannedCustomers.NONE) {
        rejections.add(interactions.origin(i), Texts.NONE, PlanProblem.NO_IDENTITY);
        continue;
      }
      customers.use(customer);
      int before = keys.size();
      int key = keys.intern(key(customer, interactions.time(i), interactions.hash(i)));
      if (key == before) {
        firsts.set(key, i);
        planned.customers().set(i, customer + 1);
      }
    }
    if (keys.size() > 0) {
      store.interactions(
          Times.time(interactions.first()),
          Times.time(interactions.last()),
          stored -> {
            int customer = customers.find(stored.customer());
            if (customer >= 0) {
              long time = Times.of(stored.happenedAt());
              int key = keys.find(key(customer, time, stored.contentHash()));
              if (key >= 0) {
                planned.isKnown().set(firsts.get(key), 1);
              }
            }
          });
    }
    return planned;
  }

  private static long key(int customer, long time, long hash) {
    return ContentHash.then(ContentHash.then(customer, time), hash);
  }
}

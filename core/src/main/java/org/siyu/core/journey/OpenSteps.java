package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.contact.CustomerSet;

/// Who of which group still has its step open.
public final class OpenSteps {
  /// What is open of a group.
  ///
  /// @param later until when it was put off, by customer
  public record Open(StepGroup group, CustomerSet customers, Map<Integer, LocalDate> later) {
    /// When it is to be done for a customer.
    public LocalDate due(int customer) {
      return later.getOrDefault(customer, group.due());
    }
  }

  private OpenSteps() {}

  /// Groups with something open, in their order.
  public static List<Open> of(List<StepGroup> groups, List<StepAct> acts) {
    Map<UUID, BitSet> open = new LinkedHashMap<>();
    Map<UUID, Map<Integer, LocalDate>> later = new HashMap<>();
    groups.forEach(group -> open.put(group.id(), bits(group.customers())));
    for (StepAct act : acts) {
      Optional.ofNullable(open.get(act.group())).ifPresent(bits -> apply(act, bits, later));
    }
    return groups.stream()
        .map(
            group ->
                new Open(
                    group,
                    CustomerSet.of(open.getOrDefault(group.id(), new BitSet())),
                    later.getOrDefault(group.id(), Map.of())))
        .filter(each -> !each.customers().isEmpty())
        .toList();
  }

  private static void apply(StepAct act, BitSet open, Map<UUID, Map<Integer, LocalDate>> later) {
    if (act.kind().isSettling()) {
      act.customers().forEach(open::clear);
    } else {
      act.until()
          .ifPresent(
              until -> {
                Map<Integer, LocalDate> days =
                    later.computeIfAbsent(act.group(), _ -> new HashMap<>());
                act.customers().forEach(customer -> days.put(customer, until));
              });
    }
  }

  static BitSet bits(CustomerSet customers) {
    BitSet bits = new BitSet();
    customers.forEach(bits::set);
    return bits;
  }
}

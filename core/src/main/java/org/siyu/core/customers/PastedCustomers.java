package org.siyu.core.customers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Customers whom somebody has pasted, one a line: by phone, another key or a name, and what else
/// stands in the line where that alone says too little.
///
/// @param found in the order of the lines, each once
/// @param unknown lines that name nobody
/// @param ambiguous lines that name several
public record PastedCustomers(
    List<CustomerId> found, List<String> unknown, List<String> ambiguous) {
  private static final Pattern CELLS = Pattern.compile("[\\t,，;；]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public PastedCustomers {
    found = List.copyOf(found);
    unknown = List.copyOf(unknown);
    ambiguous = List.copyOf(ambiguous);
  }

  public static PastedCustomers read(CustomerList customers, String pasted) {
    List<String> lines = pasted.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.isEmpty()) {
      return new PastedCustomers(List.of(), List.of(), List.of());
    }
    Map<String, Set<CustomerId>> known = known(customers);
    LinkedHashSet<CustomerId> found = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    List<String> ambiguous = new ArrayList<>();
    for (String line : lines) {
      Set<CustomerId> meant = meant(line, known);
      if (meant.size() == 1) {
        found.addAll(meant);
      } else {
        (meant.isEmpty() ? unknown : ambiguous).add(line);
      }
    }
    return new PastedCustomers(List.copyOf(found), unknown, ambiguous);
  }

  private static Map<String, Set<CustomerId>> known(CustomerList customers) {
    Map<String, Set<CustomerId>> known = new HashMap<>();
    for (CustomerRow row : customers.rows()) {
      CustomerRow.Names names = row.names();
      List<String> keys = new ArrayList<>(names.others());
      keys.addAll(
          List.of(
              names.nickname(),
              names.realName(),
              names.phone(),
              names.wecomId(),
              names.membershipNo()));
      for (String key : keys) {
        if (!key.isBlank()) {
          known.computeIfAbsent(even(key), _ -> new HashSet<>(2)).add(row.id());
        }
      }
    }
    return known;
  }

  private static String even(String key) {
    return SearchText.even(key.strip());
  }

  private static Set<CustomerId> meant(String line, Map<String, Set<CustomerId>> known) {
    return first(List.of(line), known)
        .or(() -> first(Arrays.asList(CELLS.split(line)), known))
        .or(() -> first(Arrays.asList(SPACES.split(line)), known))
        .orElse(Set.of());
  }

  /// Who has all that is known of some cells; where nobody has it all, whoever has something.
  private static Optional<Set<CustomerId>> first(
      List<String> cells, Map<String, Set<CustomerId>> known) {
    Optional<Set<CustomerId>> all = Optional.empty();
    Set<CustomerId> any = new HashSet<>();
    for (String cell : cells) {
      Set<CustomerId> named = named(cell, known);
      if (!named.isEmpty()) {
        any.addAll(named);
        Set<CustomerId> both = new HashSet<>(all.orElse(named));
        both.retainAll(named);
        all = Optional.of(both);
      }
    }
    return all.map(both -> both.isEmpty() ? any : both);
  }

  private static Set<CustomerId> named(String cell, Map<String, Set<CustomerId>> known) {
    Set<CustomerId> named = known.getOrDefault(even(cell), Set.of());
    return named.isEmpty()
        ? PhoneNumber.typed(cell).map(phone -> known.getOrDefault(phone, Set.of())).orElse(named)
        : named;
  }
}

package org.siyu.core.customers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// All customers in memory, searched as someone types. Never changes; safe to share between
/// threads.
public final class CustomerList {
  private final List<CustomerRow> rows;
  private final String[] searchTexts;

  /// @param rows newest first: the order where nobody asks for another
  public CustomerList(List<CustomerRow> rows) {
    this(List.copyOf(rows), searchTexts(rows));
  }

  private CustomerList(List<CustomerRow> rows, String[] searchTexts) {
    this.rows = rows;
    this.searchTexts = searchTexts;
  }

  private static String[] searchTexts(List<CustomerRow> rows) {
    return rows.stream().map(row -> SearchText.of(row.names())).toArray(String[]::new);
  }

  public List<CustomerRow> rows() {
    return rows;
  }

  /// Who the query finds. Its sort order is applied to what is found; to ask often in one order,
  /// [#sorted] the list once and ask without.
  public CustomerSelection matching(CustomerQuery query) {
    List<String> words = SearchText.words(query.search());
    CustomerFilter filter = new CustomerFilter(query);
    List<CustomerRow> found = new ArrayList<>();
    for (int index = 0; index < searchTexts.length; index++) {
      CustomerRow row = rows.get(index);
      if (SearchText.matches(searchTexts[index], words) && filter.accepts(row)) {
        found.add(row);
      }
    }
    List<CustomerRow> ordered = List.copyOf(found);
    if (!query.sort().isEmpty()) {
      int[] order = CustomerOrder.of(ordered, query.sort(), Map.of());
      ordered = Arrays.stream(order).mapToObj(ordered::get).toList();
    }
    return new CustomerSelection(ordered, CustomerTotals.of(ordered));
  }

  /// All of this list in another order.
  ///
  /// @param sort the first key weighs most; rows that are equal keep their places
  public CustomerList sorted(List<CustomerSort> sort) {
    return sorted(sort, Map.of());
  }

  /// @param codes the order of a column's codes, as that of the tiers in their scheme
  public CustomerList sorted(List<CustomerSort> sort, Map<CustomerColumn, List<String>> codes) {
    return at(CustomerOrder.of(rows, sort, codes));
  }

  /// This list with some rows as they are now, in their places.
  public CustomerList with(List<CustomerRow> changed) {
    Map<CustomerId, CustomerRow> byId = new HashMap<>();
    for (CustomerRow row : changed) {
      byId.put(row.id(), row);
    }
    CustomerRow[] now = rows.toArray(CustomerRow[]::new);
    String[] texts = searchTexts.clone();
    for (int index = 0; index < now.length; index++) {
      CustomerRow row = byId.get(now[index].id());
      if (row != null) {
        now[index] = row;
        texts[index] = SearchText.of(row.names());
      }
    }
    return new CustomerList(List.of(now), texts);
  }

  /// Those of this list who are among some customers.
  public CustomerList among(Set<CustomerId> ids) {
    int[] kept =
        IntStream.range(0, searchTexts.length)
            .filter(index -> ids.contains(rows.get(index).id()))
            .toArray();
    return at(kept);
  }

  private CustomerList at(int[] places) {
    return new CustomerList(
        Arrays.stream(places).mapToObj(rows::get).toList(),
        Arrays.stream(places).mapToObj(index -> searchTexts[index]).toArray(String[]::new));
  }

  /// Those of some customers.
  public List<CustomerRow> rowsOf(Collection<CustomerId> ids) {
    Set<CustomerId> wanted = Set.copyOf(ids);
    return rows.stream().filter(row -> wanted.contains(row.id())).toList();
  }

  /// The channels that occur, for a filter to offer; "" among them where some customer has none.
  public SequencedCollection<String> channels() {
    TreeSet<String> channels = new TreeSet<>(CustomerOrder.BY_TEXT);
    rows.forEach(row -> channels.add(row.profile().channel()));
    return channels;
  }

  /// The tier codes that occur; "" among them where some customer has none.
  public SequencedCollection<String> tiers() {
    TreeSet<String> tiers = new TreeSet<>();
    rows.forEach(row -> tiers.add(row.standing().tier()));
    return tiers;
  }

  /// The segment codes that occur; "" likewise.
  public SequencedCollection<String> segments() {
    TreeSet<String> segments = new TreeSet<>();
    rows.forEach(row -> segments.add(row.standing().segment()));
    return segments;
  }
}

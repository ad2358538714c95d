package org.siyu.core.customers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.TreeSet;

/// All customers in memory, searched as someone types. Never changes; safe to share between
/// threads.
public final class CustomerList {
  private final List<CustomerRow> rows;
  private final String[] searchTexts;

  /// @param rows newest first: the order where a query asks for none
  public CustomerList(List<CustomerRow> rows) {
    this.rows = List.copyOf(rows);
    this.searchTexts = new String[this.rows.size()];
    for (int index = 0; index < searchTexts.length; index++) {
      searchTexts[index] = SearchText.of(this.rows.get(index).names());
    }
  }

  public List<CustomerRow> rows() {
    return rows;
  }

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
    List<CustomerRow> sorted = CustomerOrder.sorted(found, query.sort());
    return new CustomerSelection(sorted, CustomerTotals.of(sorted));
  }

  /// This list with some rows as they are now.
  public CustomerList with(List<CustomerRow> changed) {
    Map<CustomerId, CustomerRow> byId = new HashMap<>();
    for (CustomerRow row : changed) {
      byId.put(row.id(), row);
    }
    return new CustomerList(rows.stream().map(row -> byId.getOrDefault(row.id(), row)).toList());
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

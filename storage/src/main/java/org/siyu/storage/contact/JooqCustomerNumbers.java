package org.siyu.storage.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;

/// The numbers under which the ledger knows customers, beside the rows of a book. Lives for one
/// read or write.
final class JooqCustomerNumbers {
  private static final int BATCH = 5_000;
  private static final String NUMBERS = "select customer_no, customer_id from contact_number";
  private static final String MERGED =
      "select merged_id, survivor_id from customer_merge where undone_at is null";

  private final DSLContext sql;
  private final CustomerBook book;
  private final int[] numberOfRow;
  private int[] rowOfNumber = new int[0];
  private int last = -1;

  JooqCustomerNumbers(DSLContext sql, CustomerBook book) {
    this.sql = sql;
    this.book = book;
    this.numberOfRow = new int[book.size()];
    Arrays.fill(numberOfRow, -1);
    read();
  }

  private void read() {
    Map<UUID, UUID> merged = new HashMap<>();
    sql.resultQuery(MERGED)
        .forEach(row -> merged.put(row.get(0, UUID.class), row.get(1, UUID.class)));
    List<int[]> known = new ArrayList<>();
    for (Record found : sql.fetch(NUMBERS)) {
      int number = found.get(0, Integer.class);
      UUID id = found.get(1, UUID.class);
      last = Math.max(last, number);
      OptionalInt row = book.row(id);
      row.ifPresent(at -> numberOfRow[at] = number);
      known.add(new int[] {number, row.orElseGet(() -> survivor(id, merged).orElse(-1))});
    }
    rowOfNumber = new int[last + 1];
    Arrays.fill(rowOfNumber, -1);
    known.forEach(pair -> rowOfNumber[pair[0]] = pair[1]);
  }

  /// The one that a customer was merged into, also over several steps.
  private OptionalInt survivor(UUID id, Map<UUID, UUID> merged) {
    Set<UUID> seen = new HashSet<>();
    UUID at = id;
    while (merged.containsKey(at) && seen.add(at)) {
      at = merged.getOrDefault(at, at);
      OptionalInt row = book.row(at);
      if (row.isPresent()) {
        return row;
      }
    }
    return OptionalInt.empty();
  }

  /// The rows of packed numbers; those whose customer is gone are left out.
  CustomerSet rows(byte[] packed) {
    BitSet numbers = CustomerBits.unpack(packed);
    BitSet rows = new BitSet(book.size());
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      int row = number < rowOfNumber.length ? rowOfNumber[number] : -1;
      if (row >= 0) {
        rows.set(row);
      }
    }
    return CustomerSet.of(rows);
  }

  /// Gives a number to whoever of a set has none.
  void number(CustomerSet customers) {
    List<Object[]> fresh = new ArrayList<>();
    customers.forEach(
        row -> {
          if (numberOfRow[row] < 0) {
            numberOfRow[row] = ++last;
            fresh.add(new Object[] {last, book.id(row)});
          }
        });
    for (int from = 0; from < fresh.size(); from += BATCH) {
      BatchBindStep batch = sql.batch("insert into contact_number values (?, ?)");
      for (Object[] each : fresh.subList(from, Math.min(fresh.size(), from + BATCH))) {
        batch = batch.bind(each);
      }
      batch.execute();
    }
  }

  byte[] packed(CustomerSet customers) {
    BitSet numbers = new BitSet(last + 1);
    customers.forEach(row -> numbers.set(numberOfRow[row]));
    return CustomerBits.pack(numbers);
  }
}

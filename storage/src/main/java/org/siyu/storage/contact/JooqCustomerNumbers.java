package org.siyu.storage.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.jooq.exception.DataAccessException;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;

/// The numbers under which the ledger knows customers, beside the rows of a book. Lives for one
/// read or write. Reads the results of the driver itself: a record for each of many thousand rows
/// would double the time.
public final class JooqCustomerNumbers {
  private static final int BATCH = 5_000;
  private static final String NUMBERS = "select customer_no, customer_id from contact_number";
  private static final String MERGED =
      "select merged_id, survivor_id from customer_merge where undone_at is null";

  private final DSLContext sql;
  private final CustomerBook book;
  private final int[] numberOfRow;
  private int[] rowOfNumber = new int[0];
  private int last = -1;

  public JooqCustomerNumbers(DSLContext sql, CustomerBook book) {
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
    rowOfNumber = new int[book.size()];
    Arrays.fill(rowOfNumber, -1);
    try (ResultSet found = sql.resultQuery(NUMBERS).fetchResultSet()) {
      while (found.next()) {
        read(found.getInt(1), found.getObject(2, UUID.class), merged);
      }
    } catch (SQLException trouble) {
      throw new DataAccessException("reading the numbers of customers", trouble);
    }
  }

  private void read(int number, UUID id, Map<UUID, UUID> merged) {
    last = Math.max(last, number);
    if (number >= rowOfNumber.length) {
      int length = rowOfNumber.length;
      rowOfNumber = Arrays.copyOf(rowOfNumber, Math.max(number + 1, length * 2));
      Arrays.fill(rowOfNumber, length, rowOfNumber.length, -1);
    }
    OptionalInt row = book.row(id);
    row.ifPresent(at -> numberOfRow[at] = number);
    rowOfNumber[number] = row.orElseGet(() -> survivor(id, merged).orElse(-1));
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
  public CustomerSet rows(byte[] packed) {
    BitSet numbers = CustomerBits.unpack(packed);
    BitSet rows = new BitSet(book.size());
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      int row = row(number);
      if (row >= 0) {
        rows.set(row);
      }
    }
    return CustomerSet.of(rows);
  }

  /// The row of a number, or -1 for a customer who is gone.
  public int row(int number) {
    return number < rowOfNumber.length ? rowOfNumber[number] : -1;
  }

  /// The number of a row that has one.
  public int number(int row) {
    return numberOfRow[row];
  }

  /// Gives a number to whoever of a set has none.
  public void number(CustomerSet customers) {
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

  public byte[] packed(CustomerSet customers) {
    BitSet numbers = new BitSet(last + 1);
    customers.forEach(row -> numbers.set(numberOfRow[row]));
    return CustomerBits.pack(numbers);
  }
}

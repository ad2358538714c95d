package org.siyu.storage.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.exchange.CustomerTable.HeadedColumn;
import org.siyu.core.exchange.CustomerWords;
import org.siyu.core.shared.Money;

/// Customer tables for tests of exports; each header is the column's code.
final class Tables {
  private static final CustomerWords WORDS =
      new CustomerWords() {
        @Override
        public String word(CustomerColumn column, String code) {
          return "word:" + code;
        }

        @Override
        public String join(List<String> names) {
          return String.join("、", names);
        }
      };

  private Tables() {}

  static CustomerRow row(String nickname) {
    return new CustomerRow(
        new CustomerId(new UUID(1, 1)),
        new CustomerRow.Names(nickname, "张伟", "13800001234", "wmABCDEF7f3a", "008812345678901234"),
        new CustomerRow.Profile(
            "female",
            "浙江",
            "裂变",
            Optional.of(new Owner(new UUID(2, 1), "小李")),
            Optional.of(LocalDate.of(2026, 3, 1)),
            List.of(
                new Tag(new UUID(3, 1), "level", "VIP"), new Tag(new UUID(3, 2), "level", "妈妈")),
            ConsentState.GRANTED),
        new CustomerRow.Standing("high-value", "champions", 5, 4, 3),
        new CustomerRow.Activity(
            12, new Money(-123_45), Optional.of(LocalDate.of(2026, 6, 18)), 3, Optional.empty()));
  }

  static CustomerTable masked(List<CustomerRow> rows) {
    return of(rows, Disclosure.MASKED);
  }

  static CustomerTable of(List<CustomerRow> rows, Disclosure disclosure) {
    List<HeadedColumn> columns =
        Stream.of(CustomerColumn.values())
            .map(column -> new HeadedColumn(column, column.code()))
            .toList();
    return new CustomerTable("用户", columns, rows, disclosure, WORDS);
  }
}

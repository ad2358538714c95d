package org.siyu.bench.peer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.siyu.bench.Said;
import org.siyu.bench.data.CustomerStore;

/// RFM alone, as it is written in SQL: three NTILEs over a grouping, read from end to end. No
/// rules, no interactions. Argument: the store.
public final class NtileTiers {
  private static final String RFM =
      """
      select customer_id,
        ntile(5) over (order by recency desc) as r,
        ntile(5) over (order by frequency) as f,
        ntile(5) over (order by monetary) as m
      from (
        select customer_id,
          datediff(day, max(coalesce(paid_at, ordered_at)), timestamp '%s') as recency,
          count(*) as frequency,
          sum(amount_cents - refund_cents) as monetary
        from sales_order
        where status not in ('pending', 'cancelled')
        group by customer_id) t\
      """;

  private NtileTiers() {}

  public static void main(String[] arguments) throws SQLException {
    String url =
        "jdbc:h2:file:"
            + arguments[0]
            + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=FALSE"
            + ";LAZY_QUERY_EXECUTION=TRUE;OPTIMIZE_REUSE_RESULTS=0";
    long[] segments = new long[126];
    long rows = 0;
    try (Connection connection = DriverManager.getConnection(url, "siyu", "");
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(RFM.formatted(CustomerStore.NOW.toString().replace('T', ' ')))) {
      while (row.next()) {
        segments[row.getInt(2) * 25 - 25 + row.getInt(3) * 5 - 5 + row.getInt(4)]++;
        rows++;
      }
    }
    Said.figure("customers", rows);
  }
}

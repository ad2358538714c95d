package org.siyu.storage.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.siyu.core.exchange.planning.StoredRecords;
import org.siyu.core.shared.Money;

/// The order in the current row; each value is taken when it is asked for.
final class StoredOrderRowMapper implements StoredRecords.StoredOrder {
  private final ResultSet row;

  StoredOrderRowMapper(ResultSet row) {
    this.row = row;
  }

  @Override
  public UUID id() {
    return object(1, UUID.class);
  }

  @Override
  public UUID customer() {
    return object(2, UUID.class);
  }

  @Override
  public String source() {
    return text(3);
  }

  @Override
  public String orderNo() {
    return text(4);
  }

  @Override
  public String kind() {
    return text(5);
  }

  @Override
  public String status() {
    return text(6);
  }

  @Override
  public String shop() {
    return text(7);
  }

  @Override
  public LocalDateTime orderedAt() {
    return object(8, LocalDateTime.class);
  }

  @Override
  public String paidAt() {
    try {
      LocalDateTime paidAt = row.getObject(9, LocalDateTime.class);
      return paidAt == null ? "" : paidAt.toString();
    } catch (SQLException trouble) {
      throw JooqStoredRecords.failed(trouble);
    }
  }

  @Override
  public Money amount() {
    return money(10);
  }

  @Override
  public Money refund() {
    return money(11);
  }

  @Override
  public String note() {
    return text(12);
  }

  @Override
  public long contentHash() {
    return number(13);
  }

  private Money money(int column) {
    return new Money(number(column));
  }

  private long number(int column) {
    try {
      return row.getLong(column);
    } catch (SQLException trouble) {
      throw JooqStoredRecords.failed(trouble);
    }
  }

  private String text(int column) {
    try {
      return JooqStoredRecords.text(row.getString(column));
    } catch (SQLException trouble) {
      throw JooqStoredRecords.failed(trouble);
    }
  }

  private <T> T object(int column, Class<T> type) {
    try {
      return row.getObject(column, type);
    } catch (SQLException trouble) {
      throw JooqStoredRecords.failed(trouble);
    }
  }
}

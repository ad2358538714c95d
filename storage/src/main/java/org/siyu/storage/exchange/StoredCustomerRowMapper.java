package org.siyu.storage.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.exchange.planning.StoredRecords;

/// The profile in the current row, in canonical text.
final class StoredCustomerRowMapper implements StoredRecords.StoredCustomer {
  private final ResultSet row;

  StoredCustomerRowMapper(ResultSet row) {
    this.row = row;
  }

  @Override
  public UUID id() {
    try {
      return JooqStoredRecords.uuid(row, 1);
    } catch (SQLException trouble) {
      throw JooqStoredRecords.failed(trouble);
    }
  }

  @Override
  public String value(CustomerField field) {
    try {
      return switch (field) {
        case NICKNAME -> text(2);
        case REAL_NAME -> text(3);
        case GENDER -> text(4);
        case BIRTHDAY -> {
          LocalDate birthday = row.getObject(5, LocalDate.class);
          yield birthday == null ? "" : birthday.toString();
        }
        case REGION -> text(6);
        case ADDRESS -> text(7);
        case COMPANY -> text(8);
        case EMAIL -> text(9);
        case JOINED_AT -> {
          LocalDateTime joinedAt = row.getObject(10, LocalDateTime.class);
          yield joinedAt == null ? "" : joinedAt.toString();
        }
        case CHANNEL -> text(11);
        case OWNER -> text(12);
        case ALLOWS_PERSONALISED_MARKETING -> Boolean.toString(row.getBoolean(13));
        case NOTES -> text(14);
      };
    } catch (SQLException trouble) {
      throw JooqStoredRecords.failed(trouble);
    }
  }

  private String text(int column) throws SQLException {
    return JooqStoredRecords.text(row.getString(column));
  }
}

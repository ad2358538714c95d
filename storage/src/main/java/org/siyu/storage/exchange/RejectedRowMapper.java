package org.siyu.storage.exchange;

import org.jooq.Record;
import org.jooq.RecordMapper;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.shared.Place;

/// Reads a rejected row: sheet number, row, problems, cells, file name, sheet name.
final class RejectedRowMapper implements RecordMapper<Record, RejectedRow> {
  @Override
  public RejectedRow map(Record row) {
    RowOrigin origin = new RowOrigin(row.get(0, Integer.class), row.get(1, Integer.class));
    String sheet = row.get(5, String.class);
    Place place =
        new Place(
            row.get(4, String.class),
            sheet == null || sheet.isEmpty() ? null : sheet,
            origin.row(),
            null);
    return new RejectedRow(
        origin,
        RejectionText.problems(row.get(2, String.class), place),
        RejectionText.cells(row.get(3, String.class)));
  }
}

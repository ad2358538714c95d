package org.siyu.core.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.DraftSource.DraftConsumer;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Takes the rows of one sheet: passes over what is not data, and gives the rest on as drafts or as
/// rejected rows.
final class SheetReader {
  private static final int ROWS_BETWEEN_CHECKS = 1_000;

  private final SheetSelection selection;
  private final int sheetNumber;
  private final Place place;
  private final ReadingChoices choices;
  private final RowCells cells;
  private final RowReader rows;
  private final OddRows odd;
  private final DraftConsumer consumer;
  private final Monitor monitor;
  private Optional<RememberedRow> remembered = Optional.empty();
  private int rowsTaken;
  private int hidden;
  private int firstHidden;

  /// @param refunds of the file
  SheetReader(
      SheetSelection selection,
      int sheetNumber,
      ReadingChoices choices,
      OrderRefunds refunds,
      DraftConsumer consumer,
      Monitor monitor) {
    this.selection = selection;
    this.sheetNumber = sheetNumber;
    this.place = place(selection);
    this.choices = choices;
    this.cells = new RowCells(selection, place, choices);
    this.rows = reader(selection, cells, refunds);
    this.odd = new OddRows(selection);
    this.consumer = consumer;
    this.monitor = monitor;
  }

  static Place place(SheetSelection selection) {
    String file = String.valueOf(selection.file().getFileName());
    return new Place(file, selection.sheetName().isEmpty() ? null : selection.sheetName(), 0, null);
  }

  boolean take(SourceRow next) {
    RememberedRow row = remembered.orElseGet(() -> remember(next));
    row.moveTo(next);
    if (++rowsTaken % ROWS_BETWEEN_CHECKS == 0) {
      monitor.check();
    }
    if (row.number() <= selection.header().lastRow() || odd.isBlank(row)) {
      return true;
    }
    if (row.number() == selection.header().descriptionRow().orElse(0)) {
      notice(row, ImportProblem.DESCRIPTION_ROW);
      return true;
    }
    Optional<ImportProblem> oddity = odd.find(row);
    if (oddity.isPresent()) {
      notice(row, oddity.get());
      return true;
    }
    if (row.isHidden() && isLeftOut(row)) {
      return true;
    }
    data(row);
    return true;
  }

  private RememberedRow remember(SourceRow first) {
    RememberedRow row = new RememberedRow(first);
    remembered = Optional.of(row);
    return row;
  }

  void finish() {
    if (hidden > 0) {
      ImportProblem code =
          choices.readsHiddenRows()
              ? ImportProblem.HIDDEN_ROWS_READ
              : ImportProblem.HIDDEN_ROWS_SKIPPED;
      consumer.notice(Problem.at(place, code, hidden, firstHidden));
    }
  }

  private void data(SourceRow row) {
    consumer.line();
    RowOrigin origin = new RowOrigin(sheetNumber, row.number());
    cells.begin();
    List<? extends Draft> drafts = rows.read(row, origin);
    if (!cells.problems().isEmpty()) {
      consumer.rejected(
          new RejectedRow(
              origin, cells.problems().stream().distinct().toList(), OddRows.cells(row)),
          rows.order());
      return;
    }
    rows.accepted();
    Supplier<List<String>> asText = () -> OddRows.cells(row);
    drafts.forEach(draft -> consumer.draft(draft, asText));
    cells.notices().forEach(consumer::notice);
  }

  private boolean isLeftOut(SourceRow row) {
    if (hidden++ == 0) {
      firstHidden = row.number();
    }
    return !choices.readsHiddenRows();
  }

  private void notice(SourceRow row, ImportProblem code) {
    consumer.notice(Problem.at(place.atRow(row.number()), code));
  }

  private static RowReader reader(SheetSelection selection, RowCells cells, OrderRefunds refunds) {
    return switch (selection.profile().shape()) {
      case CUSTOMER -> new CustomerRows(selection, cells);
      case ORDER_LINE -> new OrderRows(selection, cells, refunds);
      case REFUND -> new RefundRows(selection, cells);
      case INTERACTION -> new InteractionRows(selection, cells);
      case TAG -> new TagRows(selection, cells);
    };
  }
}

package org.siyu.core.exchange.reading;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.Draft.InteractionRow;
import org.siyu.core.exchange.Draft.Person;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.shared.Code;

/// Rows of interactions.
final class InteractionRows implements RowReader {
  private final RowCells cells;
  private final PersonReader people;

  InteractionRows(SheetSelection selection, RowCells cells) {
    this.cells = cells;
    this.people = new PersonReader(cells, selection.profile().source());
  }

  @Override
  public List<? extends Draft> read(SourceRow row, RowOrigin origin) {
    Person person = people.read(row);
    if (cells.problems().isEmpty() && PersonReader.isNobody(person)) {
      cells.problem(row, people.mainKey(), ImportProblem.NO_CUSTOMER);
    }
    Optional<LocalDateTime> time =
        cells.required(row, HAPPENED_AT, () -> cells.time(row, HAPPENED_AT));
    Optional<InteractionKind> kind =
        cells
            .required(row, INTERACTION_KIND, () -> cells.text(row, INTERACTION_KIND))
            .map(code -> Code.parse(InteractionKind.class, code));
    Optional<String> detail = cells.text(row, DETAIL);
    return time.isEmpty() || kind.isEmpty()
        ? List.of()
        : List.of(new InteractionRow(origin, person, time.get(), kind.get(), detail));
  }
}

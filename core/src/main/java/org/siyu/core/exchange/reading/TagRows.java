package org.siyu.core.exchange.reading;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.util.List;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.Draft.Person;
import org.siyu.core.exchange.Draft.TagName;
import org.siyu.core.exchange.Draft.TagRow;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.profile.ImportField;

/// Rows of tags that customers get or lose.
final class TagRows implements RowReader {
  private final RowCells cells;
  private final PersonReader people;
  private final FreeColumns free;

  TagRows(SheetSelection selection, RowCells cells) {
    this.cells = cells;
    this.people = new PersonReader(cells, selection.profile().source());
    this.free = new FreeColumns(selection, cells);
  }

  @Override
  public List<? extends Draft> read(SourceRow row, RowOrigin origin) {
    Person person = people.read(row);
    if (cells.problems().isEmpty() && PersonReader.isNobody(person)) {
      cells.problem(row, people.mainKey(), ImportProblem.NO_CUSTOMER);
    }
    List<TagName> added = free.tags(row, TAGS);
    List<TagName> removed = free.tagsOf(row, REMOVED_TAGS);
    if (added.isEmpty() && removed.isEmpty() && cells.problems().isEmpty()) {
      ImportField field = cells.has(TAGS) ? TAGS : REMOVED_TAGS;
      cells.problem(row, field, ImportProblem.MISSING_VALUE, field.code());
    }
    return List.of(new TagRow(origin, person, added, removed));
  }
}

package org.siyu.core.exchange.reading;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.Draft.ConsentStatement;
import org.siyu.core.exchange.Draft.Contact;
import org.siyu.core.exchange.Draft.CustomerRow;
import org.siyu.core.exchange.Draft.Person;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.mapping.SheetSelection;

/// Rows of customers. A file with one row a customer and member (WeCom) gives a contact a row;
/// which of a customer's contacts says owner, join date and channel, planning decides.
final class CustomerRows implements RowReader {
  private static final String MARKETING = "marketing";

  private final RowCells cells;
  private final PersonReader people;
  private final FreeColumns free;
  private final String profile;

  CustomerRows(SheetSelection selection, RowCells cells) {
    this.cells = cells;
    this.people = new PersonReader(cells, selection.profile().source());
    this.free = new FreeColumns(selection, cells);
    this.profile = selection.profile().id();
  }

  @Override
  public List<? extends Draft> read(SourceRow row, RowOrigin origin) {
    Person person = people.read(row);
    Optional<Contact> contact = contact(row);
    if (PersonReader.isNobody(person) && cells.problems().isEmpty()) {
      cells.problem(row, people.mainKey(), ImportProblem.NO_CUSTOMER);
    }
    return List.of(
        new CustomerRow(
            origin, person, free.tags(row, TAGS), free.attributes(row), contact, consents(row)));
  }

  private Optional<Contact> contact(SourceRow row) {
    Optional<LocalDateTime> addedAt = cells.time(row, CONTACT_ADDED_AT);
    Optional<String> channel = cells.text(row, CONTACT_CHANNEL);
    return cells
        .text(row, CONTACT_MEMBER)
        .or(() -> cells.text(row, CONTACT_ACCOUNT))
        .map(member -> new Contact(member, addedAt, channel));
  }

  private List<ConsentStatement> consents(SourceRow row) {
    Optional<LocalDateTime> statedAt = cells.time(row, CONSENT_STATED_AT);
    String source = cells.text(row, CONSENT_SOURCE).orElse(profile);
    return cells
        .yes(row, MARKETING_CONSENT)
        .map(isGiven -> List.of(new ConsentStatement(MARKETING, isGiven, statedAt, source)))
        .orElse(List.of());
  }
}

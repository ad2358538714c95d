package org.siyu.core.exchange.reading;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.customers.CustomerField;
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
/// owner, join date and channel are then taken from the contact where the file has no columns of
/// their own.
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
            origin,
            contact.map(known -> withContact(person, known)).orElse(person),
            free.tags(row, TAGS),
            free.attributes(row),
            contact,
            consents(row)));
  }

  private Optional<Contact> contact(SourceRow row) {
    Optional<LocalDateTime> addedAt = cells.time(row, CONTACT_ADDED_AT);
    Optional<String> channel = cells.text(row, CONTACT_CHANNEL);
    return cells
        .text(row, CONTACT_MEMBER)
        .or(() -> cells.text(row, CONTACT_ACCOUNT))
        .map(member -> new Contact(member, addedAt, channel));
  }

  private Person withContact(Person person, Contact contact) {
    Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
    values.putAll(person.values());
    if (!cells.has(OWNER)) {
      values.put(CustomerField.OWNER, contact.member());
    }
    if (!cells.has(JOINED_AT)) {
      contact.addedAt().ifPresent(time -> values.put(CustomerField.JOINED_AT, time.toString()));
    }
    if (!cells.has(CHANNEL)) {
      contact.channel().ifPresent(channel -> values.put(CustomerField.CHANNEL, channel));
    }
    return new Person(
        person.identities(), Map.copyOf(values), person.blanks(), person.maskedPhone());
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

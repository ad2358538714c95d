package org.siyu.app.wiring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.app.customers.CustomersViewModel;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.People;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.Masking;
import org.siyu.core.shared.ProblemException;

/// The customers whom topics name, by their nicknames; phones are masked.
final class LibraryPeople implements People {
  private static final int MOST = 8;

  private final CustomersViewModel customers;
  private final CustomerService service;
  private final Messages messages;

  LibraryPeople(CustomersViewModel customers, CustomerService service, Messages messages) {
    this.customers = customers;
    this.service = service;
    this.messages = messages;
  }

  @Override
  public void prepare() {
    if (!customers.isLoaded()) {
      customers.refresh();
    }
  }

  @Override
  public List<Person> find(String typed) {
    return customers.find(typed, MOST).stream().map(this::person).toList();
  }

  private Person person(CustomerRow row) {
    String phone = row.names().phone();
    return new Person(
        row.id().value(),
        named(row.names().nickname()),
        phone.isEmpty() ? "" : Masking.phone(phone));
  }

  @Override
  public Optional<Person> person(UUID id) {
    try {
      return Optional.of(
          new Person(
              id, named(service.details(new CustomerId(id)).customer().nickname().orElse("")), ""));
    } catch (ProblemException gone) {
      return Optional.empty();
    }
  }

  private String named(String nickname) {
    return nickname.isEmpty() ? messages.text("customers.unnamed") : nickname;
  }
}

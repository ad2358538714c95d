package org.siyu.app.widget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The customers, as far as a form names one of them.
public interface People {
  /// @param name as it is shown; never the real name
  /// @param detail what tells two of a name apart, masked
  record Person(UUID id, String name, String detail) {}

  /// Reads what [#find] looks through, if it was not read yet.
  void prepare();

  /// Those whose name, phone or number has what was typed, also by the first letters of their
  /// characters. Answers at once.
  List<Person> find(String typed);

  /// Reads one from the store; empty when the customer is not there any more.
  Optional<Person> person(UUID id);
}

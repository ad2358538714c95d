package org.siyu.core.customers;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;

/// Keeps the customers. The port that storage fills.
public interface CustomerRepository {
  /// Runs several changes as one: all of them are kept, or none when one throws.
  <T> T asOne(Supplier<T> changes);

  /// Counts the changes of the store, of whatever kind: while it is the same, so is all that was
  /// read. Answers at once.
  long changes();

  /// All customers as light rows, newest first, with what the latest snapshot says of them.
  List<CustomerRow> rows(Monitor monitor);

  /// The rows of some customers, after an edit; those that are gone are left out.
  List<CustomerRow> rows(Collection<CustomerId> ids);

  /// All that is known of one customer, in the clear.
  Optional<CustomerDetails> details(CustomerId id);

  /// All tags in the order of their groups.
  List<Tag> tags();

  /// Every member who is or may become an owner, by name.
  List<Owner> owners();

  /// Sets one field.
  ///
  /// @param value canonical text as [CustomerField] describes it; empty to blank the field
  /// @return the customer's new version
  /// @throws org.siyu.core.shared.ProblemException [CustomerProblem#NOT_FOUND],
  ///   [CustomerProblem#CHANGED_MEANWHILE], [CustomerProblem#UNKNOWN_MEMBER]
  int edit(
      CustomerId id,
      int version,
      CustomerField field,
      Optional<String> value,
      LocalDateTime changedAt,
      String changedBy);

  /// Gives and takes tags; what a customer has or lacks already stays so.
  ///
  /// @param monitor is told customers as step `bulk`; a cancel changes nothing
  /// @throws org.siyu.core.shared.ProblemException [CustomerProblem#UNKNOWN_TAG]
  BulkChange.Tagged tag(
      Collection<CustomerId> ids,
      Set<UUID> add,
      Set<UUID> remove,
      LocalDateTime changedAt,
      String changedBy,
      Monitor monitor);

  /// Gives customers to an owner, or to nobody; those who have that owner stay as they are.
  ///
  /// @param monitor is told customers as step `bulk`; a cancel changes nothing
  /// @throws org.siyu.core.shared.ProblemException [CustomerProblem#UNKNOWN_MEMBER]
  BulkChange.Assigned assign(
      Collection<CustomerId> ids,
      Optional<UUID> owner,
      LocalDateTime changedAt,
      String changedBy,
      Monitor monitor);

  /// The tag of this name in this group; both are made where there are none.
  ///
  /// @param ids makes the ids of what is new
  Tag requireTag(String group, String name, Ids ids);
}

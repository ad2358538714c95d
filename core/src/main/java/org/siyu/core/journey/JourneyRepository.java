package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.shared.DateRange;

/// Keeps journeys and their people. The port that storage fills.
///
/// Many customers are read and written at once, as sets of rows of a book. Customers that were
/// merged since count as the one they are now; those that are gone are left out.
public interface JourneyRepository {
  /// What is read of groups and acts.
  enum Depth {
    /// Groups in which something may be open, with their acts.
    OPEN,
    ALL
  }

  <T> T asOne(Supplier<T> changes);

  /// Counts the changes of the store, of whatever kind.
  long changes();

  /// Those running first, then by name.
  List<Journey> journeys();

  Optional<Journey> find(JourneyId id);

  /// Adds one of version 0 or changes the one of this id.
  ///
  /// @throws org.siyu.core.shared.ProblemException [JourneyProblem#CHANGED_MEANWHILE]
  Journey save(Journey journey);

  /// In the order asked for.
  List<JourneyState> load(Collection<Journey> journeys, Depth depth, CustomerBook book);

  /// Keeps what has changed. Of people only what differs is written. Groups in which nothing is
  /// open any more are marked as such.
  void apply(List<JourneyChange> changes, CustomerBook book);

  /// Takes acts back, which opens their groups again.
  void removeActs(Collection<UUID> acts);

  void log(JourneyId journey, List<JourneyLogEntry> entries);

  /// Newest first.
  List<JourneyLogEntry> log(JourneyId journey, int most);

  /// Orders of some days that are neither unpaid nor cancelled.
  Happenings orders(DateRange days, CustomerBook book);

  /// What customers did on some days; not what the team did.
  Happenings answers(DateRange days, CustomerBook book);

  /// Who has a birthday on one of some days of the calendar.
  CustomerSet birthdays(Collection<LocalDate> days, CustomerBook book);

  /// The owner of each customer that has one.
  Map<Integer, UUID> owners(CustomerBook book);
}

package org.siyu.core.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Reads what decides whom a contact reaches, and keeps whom it has reached. The port that storage
/// fills.
public interface ContactRepository {
  <T> T asOne(Supplier<T> changes);

  /// One text for the state of customers, consents, tags and snapshots: while it is the same, so
  /// are [#customers], [#placements], [#placed] and [#tagged].
  String stamp();

  CustomerBook customers(Monitor monitor);

  /// All snapshots of tiers.
  List<TierPlacement> placements();

  /// Who was in which tier by a snapshot, by the code of the tier.
  Map<String, CustomerSet> placed(UUID snapshot, CustomerBook book, Monitor monitor);

  /// Who has a tag.
  CustomerSet tagged(UUID tag, CustomerBook book, Monitor monitor);

  /// What was sent on some days, as it was frozen then. Customers that were merged since count as
  /// the one they are now; those that are gone are left out.
  List<SentContact> sent(DateRange days, CustomerBook book);

  /// Touches by hand on some days: customers whom the team wrote to or called one to one. Whoever
  /// was reached several times on a day is in as many of that day's contacts.
  List<Contact> touches(DateRange days, CustomerBook book);

  /// Keeps whom a contact has reached. What was kept of it before, when it was taken for sent by
  /// mistake, is replaced.
  void freeze(SentContact sent, CustomerBook book);

  /// Takes what was kept of a contact away: it was not sent after all.
  void forget(UUID contact);

  /// Who is left out of contacts that are planned, by the contact's id.
  Map<UUID, CustomerSet> leftOut(Collection<UUID> contacts, CustomerBook book);

  /// Replaces who is left out of a contact.
  void leaveOut(UUID contact, CustomerSet customers, CustomerBook book);
}

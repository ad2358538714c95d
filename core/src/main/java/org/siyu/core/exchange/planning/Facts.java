package org.siyu.core.exchange.planning;

import org.siyu.core.exchange.RowOrigin;

/// What rows say about persons beside their profile, in the order of the files.
final class Facts {
  enum Kind {
    ATTRIBUTE,
    TAG,
    TAG_REMOVAL,
    CONTACT,
    CONSENT,
    WITHDRAWAL,
    /// The row itself.
    ROW
  }

  private static final Kind[] KINDS = Kind.values();

  private final IntColumn kinds = new IntColumn();
  private final IntColumn persons = new IntColumn();
  private final IntColumn names = new IntColumn();
  private final IntColumn details = new IntColumn();
  private final LongColumn times = new LongColumn();
  private final IntColumn sheets = new IntColumn();
  private final IntColumn rows = new IntColumn();

  int size() {
    return kinds.size();
  }

  /// @param name an attribute's or a tag's name, a member, a purpose; a text
  /// @param detail an attribute's value, a tag's group, a channel, a source; a text
  void add(Kind kind, int person, int name, int detail, long time, RowOrigin origin) {
    kinds.add(Numbering.of(kind));
    persons.add(person);
    names.add(name);
    details.add(detail);
    times.add(time);
    sheets.add(origin.sheet());
    rows.add(origin.row());
  }

  Kind kind(int fact) {
    return KINDS[kinds.get(fact)];
  }

  int person(int fact) {
    return persons.get(fact);
  }

  int name(int fact) {
    return names.get(fact);
  }

  int detail(int fact) {
    return details.get(fact);
  }

  long time(int fact) {
    return times.get(fact);
  }

  RowOrigin origin(int fact) {
    return new RowOrigin(sheets.get(fact), rows.get(fact));
  }
}

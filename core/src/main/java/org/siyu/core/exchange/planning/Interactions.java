package org.siyu.core.exchange.planning;

import org.siyu.core.customers.InteractionKind;
import org.siyu.core.exchange.RowOrigin;

/// The rows of interaction files, in their order.
final class Interactions {
  private static final InteractionKind[] KINDS = InteractionKind.values();

  private final Texts texts;
  private final IntColumn persons = new IntColumn();
  private final IntColumn kinds = new IntColumn();
  private final IntColumn details = new IntColumn();
  private final LongColumn times = new LongColumn();
  private final IntColumn sheets = new IntColumn();
  private final IntColumn rows = new IntColumn();
  private long first = Long.MAX_VALUE;
  private long last;

  Interactions(Texts texts) {
    this.texts = texts;
  }

  int size() {
    return persons.size();
  }

  void add(int person, InteractionKind kind, String detail, long time, RowOrigin origin) {
    persons.add(person);
    kinds.add(Numbering.of(kind));
    details.add(texts.intern(detail));
    times.add(time);
    sheets.add(origin.sheet());
    rows.add(origin.row());
    first = Math.min(first, time);
    last = Math.max(last, time);
  }

  int person(int interaction) {
    return persons.get(interaction);
  }

  InteractionKind kind(int interaction) {
    return KINDS[kinds.get(interaction)];
  }

  String detail(int interaction) {
    return texts.get(details.get(interaction));
  }

  long time(int interaction) {
    return times.get(interaction);
  }

  RowOrigin origin(int interaction) {
    return new RowOrigin(sheets.get(interaction), rows.get(interaction));
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }

  long hash(int interaction) {
    return ContentHash.then(ContentHash.of(kind(interaction).code()), detail(interaction));
  }
}

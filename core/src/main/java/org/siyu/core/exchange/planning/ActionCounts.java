package org.siyu.core.exchange.planning;

/// How many of one subject a plan creates, updates, leaves alone, or finds in conflict; each is
/// counted once, one in conflict only there.
public record ActionCounts(long created, long updated, long unchanged, long conflicts) {
  public static final ActionCounts NONE = new ActionCounts(0, 0, 0, 0);

  public long total() {
    return created + updated + unchanged + conflicts;
  }

  public ActionCounts plus(ActionCounts other) {
    return new ActionCounts(
        created + other.created,
        updated + other.updated,
        unchanged + other.unchanged,
        conflicts + other.conflicts);
  }
}

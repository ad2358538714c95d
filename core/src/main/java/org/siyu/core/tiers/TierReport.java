package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;

/// All that a report on one snapshot says, ready to be written in somebody's language.
///
/// @param workspace its name
/// @param scheme the version that the snapshot was taken with
/// @param earlier what it is compared with; empty for the first snapshot
/// @param rows every placement, the highest spend first
/// @param disclosure whether names, ids and phones are shown in the clear
public record TierReport(
    String workspace,
    TierScheme scheme,
    TierSnapshot snapshot,
    Optional<Earlier> earlier,
    List<Row> rows,
    SnapshotTally tally,
    Disclosure disclosure,
    LocalDateTime writtenAt,
    String writtenBy) {
  /// By spend, then orders, the most first; then by id, so that the order is always the same.
  static final Comparator<Row> BY_SPEND =
      Comparator.comparing((Row row) -> row.assignment().spend())
          .thenComparing(row -> row.assignment().orders())
          .reversed()
          .thenComparing(row -> row.assignment().customer());

  /// A snapshot before this one, and who moved since.
  ///
  /// @param scheme the version that it was taken with; holds the tiers that customers came from
  public record Earlier(TierSnapshot snapshot, TierScheme scheme, MigrationMatrix moves) {}

  /// One customer of the snapshot.
  ///
  /// @param names empty texts for a customer who is not in the store any more
  /// @param mapSegment the segment of the scheme's map; empty without orders
  public record Row(
      CustomerRow.Names names, TierAssignment assignment, Optional<String> mapSegment) {
    /// Names the customer by the id only.
    @Override
    public String toString() {
      return "Row[" + assignment.customer() + "]";
    }
  }

  public TierReport {
    rows = rows.stream().sorted(BY_SPEND).toList();
  }

  /// How many customers have an order that counts.
  public int buyers() {
    return snapshot.benchmarks().rfm().scored();
  }

  public long orders() {
    return rows.stream().mapToLong(row -> row.assignment().orders()).sum();
  }

  public List<TierNotice> notices() {
    return TierNotice.of(snapshot);
  }

  public boolean showsPersonalData() {
    return disclosure instanceof Disclosure.Unmasked;
  }

  @Override
  public String toString() {
    return "TierReport[" + snapshot.id() + "]";
  }
}

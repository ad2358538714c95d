package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.siyu.core.shared.Money;

/// Who moved from which tier to which between two runs.
///
/// @param moves one for each pair of tiers that somebody is in; those who stayed are in it, too
public record MigrationMatrix(List<Move> moves) {
  /// @param from the tier before; empty for customers who are new in the later run
  /// @param to the tier after; empty for customers whom the later run does not hold
  /// @param spend their net spend in the later run; in the earlier one where `to` is empty
  public record Move(Optional<String> from, Optional<String> to, long customers, Money spend) {
    public boolean staysInPlace() {
      return from.equals(to);
    }
  }

  public MigrationMatrix {
    moves = List.copyOf(moves);
  }

  /// Nobody is a move of 0 customers.
  public Move move(Optional<String> from, Optional<String> to) {
    return moves.stream()
        .filter(move -> move.from().equals(from) && move.to().equals(to))
        .findFirst()
        .orElse(new Move(from, to, 0, Money.ZERO));
  }

  /// How many changed tier, came or went.
  public long moved() {
    return moves.stream().filter(move -> !move.staysInPlace()).mapToLong(Move::customers).sum();
  }

  /// How many are on both sides and not in the same tier.
  public long changedTier() {
    return moved() - came() - went();
  }

  /// How many are on the later side only.
  public long came() {
    return customers(move -> move.from().isEmpty());
  }

  /// How many are on the earlier side only.
  public long went() {
    return customers(move -> move.to().isEmpty());
  }

  /// How many one side of the matrix counts in a tier.
  ///
  /// @param tier empty for those who came or went
  public long from(Optional<String> tier) {
    return customers(move -> move.from().equals(tier));
  }

  /// See [#from].
  public long to(Optional<String> tier) {
    return customers(move -> move.to().equals(tier));
  }

  private long customers(Predicate<Move> which) {
    return moves.stream().filter(which).mapToLong(Move::customers).sum();
  }

  /// Compares two runs at hand, by tier code. Both are sorted by customer.
  public static MigrationMatrix between(TierRun before, TierRun after) {
    int fromTiers = before.scheme().tiers().size();
    int toTiers = after.scheme().tiers().size();
    long[][] customers = new long[fromTiers + 1][toTiers + 1];
    long[][] cents = new long[fromTiers + 1][toTiers + 1];
    int earlier = 0;
    int later = 0;
    while (earlier < before.size() || later < after.size()) {
      int order = order(before, earlier, after, later);
      int from = order <= 0 ? before.tierIndex(earlier) : fromTiers;
      int to = order >= 0 ? after.tierIndex(later) : toTiers;
      customers[from][to]++;
      cents[from][to] += order >= 0 ? after.cents(later) : before.cents(earlier);
      earlier += order <= 0 ? 1 : 0;
      later += order >= 0 ? 1 : 0;
    }
    List<Move> moves = new ArrayList<>();
    for (int from = 0; from <= fromTiers; from++) {
      for (int to = 0; to <= toTiers; to++) {
        if (customers[from][to] > 0) {
          moves.add(
              new Move(
                  code(before.scheme(), from),
                  code(after.scheme(), to),
                  customers[from][to],
                  new Money(cents[from][to])));
        }
      }
    }
    return new MigrationMatrix(moves);
  }

  /// Negative when the customer is only in the earlier run, positive when only in the later one.
  private static int order(TierRun before, int earlier, TierRun after, int later) {
    if (earlier == before.size()) {
      return 1;
    }
    if (later == after.size()) {
      return -1;
    }
    return before.compareCustomer(earlier, after, later);
  }

  private static Optional<String> code(TierScheme scheme, int tier) {
    return tier == scheme.tiers().size()
        ? Optional.empty()
        : Optional.of(scheme.tiers().get(tier).code());
  }
}

package org.siyu.core.tiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.siyu.core.shared.Money;

/// Who moved between two snapshots, and why: because they behave differently, because the rules
/// were changed, or both.
///
/// The rules of the earlier snapshot are put to the facts of the later date. Who would have moved
/// under them to the same place moved by behaviour; who would have stayed moved by the rules alone;
/// who would have moved elsewhere, by both. Facts that were corrected in between count as
/// behaviour.
///
/// @param all everybody, those who stayed, came or went, too
/// @param behaviour movers only; who came or went is among them
/// @param rules movers only
/// @param both movers only
public record MigrationCauses(
    MigrationMatrix all, MigrationMatrix behaviour, MigrationMatrix rules, MigrationMatrix both) {
  /// Of two snapshots under the same rules.
  public static MigrationCauses byBehaviour(MigrationMatrix all) {
    MigrationMatrix nobody = new MigrationMatrix(List.of());
    return new MigrationCauses(
        all,
        new MigrationMatrix(all.moves().stream().filter(move -> !move.staysInPlace()).toList()),
        nobody,
        nobody);
  }

  /// Adds customers up one after the other.
  static final class Counter {
    private final Map<UUID, Placed> before = new LinkedHashMap<>();
    private final TierRun oldRules;
    private final Matrix all = new Matrix();
    private final Matrix behaviour = new Matrix();
    private final Matrix rules = new Matrix();
    private final Matrix both = new Matrix();

    private record Placed(String tier, Money spend) {}

    /// @param oldRules the earlier rules on the facts of the later date
    Counter(Map<UUID, TierAssignment> earlier, TierRun oldRules) {
      earlier.forEach(
          (customer, placed) -> before.put(customer, new Placed(placed.tier(), placed.spend())));
      this.oldRules = oldRules;
    }

    void later(TierAssignment after) {
      Placed was = before.remove(after.customer());
      Optional<String> from = Optional.ofNullable(was).map(Placed::tier);
      Optional<String> to = Optional.of(after.tier());
      all.add(from, to, after.spend());
      if (!from.equals(to)) {
        cause(from, after).add(from, to, after.spend());
      }
    }

    private Matrix cause(Optional<String> from, TierAssignment after) {
      int index = oldRules.indexOf(after.customer());
      if (from.isEmpty() || index < 0) {
        return behaviour;
      }
      String wouldBe = oldRules.tier(index);
      if (wouldBe.equals(after.tier())) {
        return behaviour;
      }
      return wouldBe.equals(from.get()) ? rules : both;
    }

    /// Whoever was in the earlier snapshot only has gone.
    MigrationCauses causes() {
      before
          .values()
          .forEach(
              gone -> {
                all.add(Optional.of(gone.tier()), Optional.empty(), gone.spend());
                behaviour.add(Optional.of(gone.tier()), Optional.empty(), gone.spend());
              });
      return new MigrationCauses(all.matrix(), behaviour.matrix(), rules.matrix(), both.matrix());
    }
  }

  private static final class Matrix {
    private final Map<String, MigrationMatrix.Move> moves = new TreeMap<>();

    void add(Optional<String> from, Optional<String> to, Money spend) {
      moves.merge(
          from.orElse("") + ">" + to.orElse(""),
          new MigrationMatrix.Move(from, to, 1, spend),
          (one, other) ->
              new MigrationMatrix.Move(
                  from, to, one.customers() + 1, one.spend().plus(other.spend())));
    }

    MigrationMatrix matrix() {
      return new MigrationMatrix(List.copyOf(moves.values()));
    }
  }
}

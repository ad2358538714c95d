package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.List;

/// Changes one place within a condition and leaves the rest as it is.
///
/// A place is a path from the root: the position in each group, 0 for the part of a negation; the
/// empty path is the root.
public final class ConditionTree {
  private ConditionTree() {}

  /// @throws IndexOutOfBoundsException when there is no such place
  public static Condition at(Condition root, List<Integer> path) {
    Condition at = root;
    for (int position : path) {
      at = parts(at).get(position);
    }
    return at;
  }

  /// @throws IndexOutOfBoundsException when there is no such place
  public static Condition replaced(Condition root, List<Integer> path, Condition by) {
    if (path.isEmpty()) {
      return by;
    }
    int position = path.getFirst();
    List<Condition> parts = new ArrayList<>(parts(root));
    parts.set(position, replaced(parts.get(position), path.subList(1, path.size()), by));
    return withParts(root, parts);
  }

  /// Adds a part at the end of the group there; what is no group becomes one whose parts must all
  /// hold.
  public static Condition plus(Condition root, List<Integer> group, Condition part) {
    Condition there = at(root, group);
    if (!isGroup(there)) {
      return replaced(root, group, new Condition.And(List.of(there, part)));
    }
    List<Condition> parts = new ArrayList<>(parts(there));
    parts.add(part);
    return replaced(root, group, withParts(there, parts));
  }

  /// Takes a part out. A group within another one that has one part left becomes that part; the
  /// root stays a group, and may be left empty, which [SchemeValidation] refuses.
  public static Condition without(Condition root, List<Integer> path) {
    if (path.isEmpty()) {
      return new Condition.And(List.of());
    }
    List<Integer> above = path.subList(0, path.size() - 1);
    Condition group = at(root, above);
    if (group instanceof Condition.Not) {
      return without(root, above);
    }
    List<Condition> parts = new ArrayList<>(parts(group));
    parts.remove((int) path.getLast());
    if (parts.isEmpty() && !above.isEmpty()) {
      return without(root, above);
    }
    return replaced(
        root,
        above,
        parts.size() == 1 && !above.isEmpty() ? parts.getFirst() : withParts(group, parts));
  }

  /// Says whether all parts of the group must hold or one is enough; what is no group becomes one.
  public static Condition joined(Condition root, List<Integer> group, boolean byAnd) {
    Condition there = at(root, group);
    List<Condition> parts = isGroup(there) ? parts(there) : List.of(there);
    return replaced(root, group, byAnd ? new Condition.And(parts) : new Condition.Or(parts));
  }

  /// Negates a part, or takes its negation off.
  public static Condition negated(Condition root, List<Integer> path) {
    Condition there = at(root, path);
    return replaced(
        root,
        path,
        there instanceof Condition.Not(Condition part) ? part : new Condition.Not(there));
  }

  public static boolean isGroup(Condition condition) {
    return condition instanceof Condition.And || condition instanceof Condition.Or;
  }

  /// The parts of a group, the part of a negation; none of anything else.
  public static List<Condition> parts(Condition condition) {
    return switch (condition) {
      case Condition.And(List<Condition> parts) -> parts;
      case Condition.Or(List<Condition> parts) -> parts;
      case Condition.Not(Condition part) -> List.of(part);
      case Condition.Line _ -> List.of();
    };
  }

  private static Condition withParts(Condition condition, List<Condition> parts) {
    return switch (condition) {
      case Condition.And _ -> new Condition.And(parts);
      case Condition.Or _ -> new Condition.Or(parts);
      case Condition.Not _ -> new Condition.Not(parts.getFirst());
      case Condition.Line _ -> condition;
    };
  }
}

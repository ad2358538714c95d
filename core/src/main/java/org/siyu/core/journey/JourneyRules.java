package org.siyu.core.journey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// By what a journey goes.
///
/// @param branches the first one that applies counts
/// @param variants at least one
/// @param windowDays within how many days after a step was done an order or an answer counts as
///   brought about by it, 1 to 90; the day itself counts too
/// @param patienceDays after how many days a step that nobody did is given up, 1 to 60
/// @param obeysLimits whether a step waits for a day on which no limit of contacts is gone over
/// @param owner who sees to customers without an owner
public record JourneyRules(
    JourneyAudience audience,
    JourneyEntry entry,
    List<JourneyBranch> branches,
    List<JourneyVariant> variants,
    int windowDays,
    int patienceDays,
    boolean obeysLimits,
    Optional<UUID> owner) {
  public static final int USUAL_WINDOW = 7;
  public static final int USUAL_PATIENCE = 7;

  public JourneyRules {
    branches = List.copyOf(branches);
    variants = variants.isEmpty() ? List.of(JourneyVariant.ONLY) : List.copyOf(variants);
  }

  /// Ends when somebody belongs to the audience no more.
  public static JourneyRules of(JourneyAudience audience) {
    return new JourneyRules(
        audience,
        JourneyEntry.USUAL,
        audience instanceof JourneyAudience.InTier
            ? List.of(JourneyBranch.endOn(JourneyEvent.LEFT_AUDIENCE))
            : List.of(),
        List.of(JourneyVariant.ONLY),
        USUAL_WINDOW,
        USUAL_PATIENCE,
        true,
        Optional.empty());
  }

  public JourneyRules with(JourneyEntry other) {
    return new JourneyRules(
        audience, other, branches, variants, windowDays, patienceDays, obeysLimits, owner);
  }

  public JourneyRules withBranches(List<JourneyBranch> others) {
    return new JourneyRules(
        audience, entry, others, variants, windowDays, patienceDays, obeysLimits, owner);
  }

  public JourneyRules withVariants(List<JourneyVariant> others) {
    return new JourneyRules(
        audience, entry, branches, others, windowDays, patienceDays, obeysLimits, owner);
  }

  public JourneyRules withWindow(int days) {
    return new JourneyRules(
        audience, entry, branches, variants, days, patienceDays, obeysLimits, owner);
  }

  public JourneyRules withPatience(int days) {
    return new JourneyRules(
        audience, entry, branches, variants, windowDays, days, obeysLimits, owner);
  }

  public JourneyRules obeyingLimits(boolean obeys) {
    return new JourneyRules(
        audience, entry, branches, variants, windowDays, patienceDays, obeys, owner);
  }

  public JourneyRules withOwner(Optional<UUID> member) {
    return new JourneyRules(
        audience, entry, branches, variants, windowDays, patienceDays, obeysLimits, member);
  }
}

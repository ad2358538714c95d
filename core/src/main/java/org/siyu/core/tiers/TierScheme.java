package org.siyu.core.tiers;

import java.util.List;

/// A versioned set of rules: the first that matches gives the tier.
///
/// @param version from 1; 0 while it is not saved
/// @param name 1 to 200 characters
/// @param tiers in the order in which they are shown
/// @param rules in the order in which they are tried; several may lead to the same tier
/// @param fallbackTier the code of the tier of all whom no rule takes
/// @param segments the map from scores to named segments
/// @param hysteresis what keeps customers near a threshold from moving to and fro
public record TierScheme(
    int version,
    String name,
    List<Tier> tiers,
    List<TierRule> rules,
    String fallbackTier,
    RfmSettings rfm,
    SegmentMap segments,
    Hysteresis hysteresis) {
  public TierScheme {
    tiers = List.copyOf(tiers);
    rules = List.copyOf(rules);
  }

  /// Without hysteresis.
  public TierScheme(
      int version,
      String name,
      List<Tier> tiers,
      List<TierRule> rules,
      String fallbackTier,
      RfmSettings rfm,
      SegmentMap segments) {
    this(version, name, tiers, rules, fallbackTier, rfm, segments, Hysteresis.OFF);
  }

  /// Where a tier stands in [#tiers()].
  ///
  /// @throws IllegalArgumentException when the scheme has no such tier
  public int indexOf(String tier) {
    for (int index = 0; index < tiers.size(); index++) {
      if (tiers.get(index).code().equals(tier)) {
        return index;
      }
    }
    throw new IllegalArgumentException("no such tier in the scheme");
  }

  public Tier tier(String code) {
    return tiers.get(indexOf(code));
  }

  public TierScheme withVersion(int newVersion) {
    return new TierScheme(newVersion, name, tiers, rules, fallbackTier, rfm, segments, hysteresis);
  }

  public TierScheme withName(String newName) {
    return new TierScheme(version, newName, tiers, rules, fallbackTier, rfm, segments, hysteresis);
  }

  public TierScheme withTiers(List<Tier> newTiers) {
    return new TierScheme(version, name, newTiers, rules, fallbackTier, rfm, segments, hysteresis);
  }

  public TierScheme withRules(List<TierRule> newRules) {
    return new TierScheme(version, name, tiers, newRules, fallbackTier, rfm, segments, hysteresis);
  }

  public TierScheme withFallback(String tier) {
    return new TierScheme(version, name, tiers, rules, tier, rfm, segments, hysteresis);
  }

  public TierScheme withRfm(RfmSettings settings) {
    return new TierScheme(
        version, name, tiers, rules, fallbackTier, settings, segments, hysteresis);
  }

  public TierScheme withSegments(SegmentMap map) {
    return new TierScheme(version, name, tiers, rules, fallbackTier, rfm, map, hysteresis);
  }

  public TierScheme withHysteresis(Hysteresis wanted) {
    return new TierScheme(version, name, tiers, rules, fallbackTier, rfm, segments, wanted);
  }
}

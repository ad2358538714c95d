package org.siyu.core.tiers;

/// What the team does for the customers of a tier.
///
/// @param tier the tier's code
/// @param approach what we do, in sentences; each text has at most [#LONGEST] characters
/// @param benefits what the customers get
/// @param rhythm how often and when
/// @param version from 1; 0 while it was never saved
public record TierPlay(String tier, String approach, String benefits, String rhythm, int version) {
  public static final int LONGEST = 2000;

  public static TierPlay unwritten(String tier) {
    return new TierPlay(tier, "", "", "", 0);
  }

  public boolean isEmpty() {
    return approach.isBlank() && benefits.isBlank() && rhythm.isBlank();
  }

  public TierPlay withVersion(int newVersion) {
    return new TierPlay(tier, approach, benefits, rhythm, newVersion);
  }
}

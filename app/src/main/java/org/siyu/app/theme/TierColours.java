package org.siyu.app.theme;

import java.util.List;

/// The colour of a tier, the same on every screen and in every workbook. Style classes
/// `tier-<code>` give its nodes the tokens `-tier-strong`, `-tier-soft` and `-tier-text`.
///
/// The default scheme's tiers have colours of their own; a tier that a team adds takes one of the
/// spare ones by its code, so that it keeps it wherever it stands in the scheme.
public final class TierColours {
  private static final List<String> KNOWN =
      List.of("new", "churn-risk", "high-value", "active", "silent");
  private static final List<String> SPARE =
      List.of("spare-1", "spare-2", "spare-3", "spare-4", "spare-5", "spare-6");

  private TierColours() {}

  /// The style class for a tier's code.
  public static String styleClass(String tierCode) {
    return "tier-" + (KNOWN.contains(tierCode) ? tierCode : spare(tierCode));
  }

  private static String spare(String tierCode) {
    return SPARE.get(Math.floorMod(tierCode.hashCode(), SPARE.size()));
  }
}

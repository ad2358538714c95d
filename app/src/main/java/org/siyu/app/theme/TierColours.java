package org.siyu.app.theme;

import java.util.Set;

/// The colour of a tier on screens: style classes `tier-<code>` give their nodes the tokens
/// `-tier-strong`, `-tier-soft` and `-tier-text`. A test holds the stylesheets against the table
/// that workbooks use too.
///
/// The default scheme's tiers have colours of their own; a tier that a team adds takes one of the
/// spare ones by its code, so that it keeps it wherever it stands in the scheme.
public final class TierColours {
  private static final Set<String> OWN =
      Set.of("new", "churn-risk", "high-value", "active", "silent");
  private static final int SPARES = 6;

  private TierColours() {}

  /// The style class for a tier's code.
  public static String styleClass(String tierCode) {
    return OWN.contains(tierCode)
        ? "tier-" + tierCode
        : "tier-spare-" + (org.siyu.core.customers.TierColours.spare(tierCode, SPARES) + 1);
  }

  /// The strong tone as `#rrggbb`, for what is not drawn by a stylesheet.
  public static String hex(String tierCode, ColourScheme scheme) {
    org.siyu.core.customers.TierColours.TierColour colour =
        org.siyu.core.customers.TierColours.of(tierCode);
    return switch (scheme) {
      case LIGHT -> colour.light();
      case DARK -> colour.dark();
    };
  }
}

package org.siyu.core.customers;

import java.util.List;

/// The colour of each tier: the same on every screen and in every workbook. The five usual tiers
/// differ in lightness too, so that a grey print tells them apart.
public final class TierColours {
  private static final List<TierColour> OTHERS =
      List.of(
          new TierColour("#7B4FC9", "#A98BEB", "#ECE5FA", "#43257F"),
          new TierColour("#0E8C99", "#4FC3CF", "#DAF2F4", "#0A4B53"),
          new TierColour("#C2478F", "#E88BC0", "#F9E3EF", "#752254"),
          new TierColour("#8A6D3B", "#C4A46B", "#F3ECDF", "#543F1B"));
  private static final TierColour NONE = new TierColour("#C9CED6", "#5C6570", "#F4F5F7", "#57606A");

  private TierColours() {}

  /// One tier's colour as `#RRGGBB` in four uses.
  ///
  /// @param light fills on white: bars, dots, slices of a chart, also in workbooks
  /// @param dark fills on a dark ground
  /// @param tint a pale ground for text, on light themes and in workbook cells
  /// @param ink text on the tint; contrast at least 6.5:1
  public record TierColour(String light, String dark, String tint, String ink) {}

  /// @param tier the tier's code; "" for customers without a tier. A tier of the user's own gets
  ///   one of further colours, always the same for the same code.
  public static TierColour of(String tier) {
    return switch (tier) {
      case "" -> NONE;
      case "churn-risk" -> new TierColour("#B3261E", "#F0625A", "#FBE3E1", "#7F1A14");
      case "new" -> new TierColour("#2F7DE1", "#539BF5", "#E1EDFC", "#174A8C");
      case "active" -> new TierColour("#2FA66A", "#4CC38A", "#DDF3E7", "#175C38");
      case "silent" -> new TierColour("#A7B0BC", "#8D97A3", "#ECEEF1", "#3D4652");
      case "high-value" -> new TierColour("#F5B83D", "#F7C65B", "#FDF0D3", "#6B4A00");
      default -> OTHERS.get(Math.floorMod(tier.hashCode(), OTHERS.size()));
    };
  }
}

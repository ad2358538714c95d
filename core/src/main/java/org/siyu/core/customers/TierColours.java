package org.siyu.core.customers;

import java.util.List;

/// The colour of each tier: the same on every screen and in every workbook. A test of the app holds
/// the screens' stylesheets against these.
public final class TierColours {
  private static final List<TierColour> SPARE =
      List.of(
          new TierColour("#7d5bc4", "#9a7fdc", "#f0ebfa", "#5d3da1"),
          new TierColour("#c04f8b", "#d672a6", "#fae9f2", "#963066"),
          new TierColour("#4a7fd0", "#6b9be0", "#e7f0fb", "#2a5a9f"),
          new TierColour("#1f958b", "#43b0a6", "#e0f4f2", "#0f675f"),
          new TierColour("#a8763e", "#c39259", "#f6eee3", "#7a5023"),
          new TierColour("#84953a", "#a1b355", "#f1f5e0", "#5b681f"));
  private static final TierColour NONE = new TierColour("#d5d1c9", "#5c6370", "#f4f2ee", "#565c69");

  private TierColours() {}

  /// One tier's colour as `#rrggbb` in four uses.
  ///
  /// @param light fills on white: bars, dots, slices of a chart, also in workbooks
  /// @param dark fills on a dark ground
  /// @param tint a pale ground for text, on light themes and in workbook cells
  /// @param ink text on the tint; contrast at least 4.5:1
  public record TierColour(String light, String dark, String tint, String ink) {}

  /// @param tier the tier's code; "" for customers without a tier. A tier of the user's own gets
  ///   one of the spare colours, always the same for the same code.
  public static TierColour of(String tier) {
    return switch (tier) {
      case "" -> NONE;
      case "new" -> new TierColour("#1285a8", "#3fa9cc", "#e2f3f8", "#0b637e");
      case "churn-risk" -> new TierColour("#d9552f", "#e27350", "#fcebe5", "#a63814");
      case "high-value" -> new TierColour("#c8920e", "#d9aa3c", "#faf0d7", "#7d5800");
      case "active" -> new TierColour("#3a9b62", "#55b47d", "#e5f4eb", "#1f6b40");
      case "silent" -> new TierColour("#8b91a0", "#7c8392", "#eeeff2", "#565c69");
      default -> SPARE.get(spare(tier, SPARE.size()));
    };
  }

  /// Which of the spare colours a tier of the user's own has, from 0.
  public static int spare(String tier, int spares) {
    return Math.floorMod(tier.hashCode(), spares);
  }
}

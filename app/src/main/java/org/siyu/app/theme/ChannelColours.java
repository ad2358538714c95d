package org.siyu.app.theme;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.paint.Color;

/// What a team's own colour becomes on screens: a strong tone for edges, a soft one for grounds,
/// and a text that can be read on the soft one, for each scheme. A node of the style class
/// `on-channel` with this style has the tokens `-channel-strong`, `-channel-soft` and
/// `-channel-text` of the scheme in use.
public final class ChannelColours {
  private static final Color LIGHT_CARD = Color.web("#ffffff");
  private static final Color DARK_CARD = Color.web("#1c1f25");
  private static final double LIGHT_SHARE = 0.13;
  private static final double DARK_SHARE = 0.26;
  private static final double READABLE = 5;
  private static final double VISIBLE = 3;
  private static final double STEP = 0.04;
  private static final String GREY = style("#8b91a0");

  private ChannelColours() {}

  /// @param hex `#rrggbb`; grey without one
  public static String style(Optional<String> hex) {
    return hex.map(ChannelColours::style).orElse(GREY);
  }

  /// @param hex `#rrggbb`
  public static String style(String hex) {
    Color own = Color.web(hex);
    Color light = LIGHT_CARD.interpolate(own, LIGHT_SHARE);
    Color dark = DARK_CARD.interpolate(own, DARK_SHARE);
    return token("strong-light", towards(Color.BLACK, own, LIGHT_CARD, VISIBLE))
        + token("soft-light", light)
        + token("text-light", towards(Color.BLACK, own, light, READABLE))
        + token("strong-dark", towards(Color.WHITE, own, DARK_CARD, VISIBLE))
        + token("soft-dark", dark)
        + token("text-dark", towards(Color.WHITE, own, dark, READABLE));
  }

  /// As near to the colour as stands out enough.
  private static Color towards(Color end, Color from, Color ground, double wanted) {
    for (double share = 0; share < 1; share += STEP) {
      Color tried = from.interpolate(end, share);
      if (contrast(tried, ground) >= wanted) {
        return tried;
      }
    }
    return end;
  }

  private static String token(String name, Color colour) {
    return "-channel-%s: #%02x%02x%02x;"
        .formatted(
            name, channel(colour.getRed()), channel(colour.getGreen()), channel(colour.getBlue()))
        .toLowerCase(Locale.ROOT);
  }

  private static int channel(double share) {
    return (int) Math.round(share * 255);
  }

  /// By WCAG 2: from 1 to 21.
  static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

package org.siyu.storage.plansheet;

/// Shades of a team's colour that can be read and printed.
final class Tint {
  private static final double PALE = 0.86;
  private static final double LEAST_CONTRAST = 5.5;
  private static final double STEP = 0.08;

  private Tint() {}

  /// Almost white.
  static String pale(String hex) {
    return mixed(hex, 255, PALE);
  }

  /// As much of the colour as can be read on its pale shade.
  static String ink(String hex) {
    double ground = luminance(pale(hex));
    double share = 0;
    String ink = hex;
    while ((ground + 0.05) / (luminance(ink) + 0.05) < LEAST_CONTRAST && share < 1) {
      share += STEP;
      ink = mixed(hex, 0, share);
    }
    return ink;
  }

  private static String mixed(String hex, int other, double share) {
    StringBuilder mixed = new StringBuilder("#");
    for (int at = 1; at < 7; at += 2) {
      int part = Integer.parseInt(hex, at, at + 2, 16);
      mixed.append(String.format("%02X", Math.round(part + (other - part) * Math.min(1, share))));
    }
    return mixed.toString();
  }

  /// Relative luminance as WCAG 2 defines it.
  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int index = 0; index < weights.length; index++) {
      double part = Integer.parseInt(hex, 1 + 2 * index, 3 + 2 * index, 16) / 255.0;
      sum +=
          weights[index] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}

package org.siyu.core.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.siyu.core.customers.TierColours.TierColour;

class TierColoursTest {
  private static final List<String> USUAL =
      List.of("churn-risk", "new", "active", "silent", "high-value");

  @Test
  void everyUsualTierHasAColourOfItsOwn() {
    assertEquals(
        USUAL.size(), USUAL.stream().map(tier -> TierColours.of(tier).light()).distinct().count());
  }

  @Test
  void textOnATintIsReadable() {
    Stream.concat(USUAL.stream(), Stream.of("", "gold", "watch", "vip", "lost"))
        .map(TierColours::of)
        .forEach(colour -> assertTrue(contrast(colour) >= 4.5, colour.toString()));
  }

  @Test
  void aTierOfTheUsersOwnKeepsItsColour() {
    assertEquals(TierColours.of("gold"), TierColours.of("gold"));
  }

  private static double contrast(TierColour colour) {
    return (luminance(colour.tint()) + 0.05) / (luminance(colour.ink()) + 0.05);
  }

  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}

package org.siyu.core.workspace.sample;

import org.siyu.core.workspace.sample.SampleProduct.PriceLevel;

/// How a kind of customer behaves. Ages are days before the sample's end.
///
/// @param share of all customers, in thousandths
/// @param joined age of joining
/// @param gap days between orders; orders repeat from the last one back to the joining when its
///   first number is above 0
/// @param last age of the last order
/// @param most orders at most
/// @param talks how much it interacts, compared with the others
/// @param silentSince age of the last interaction
record Persona(
    int share,
    Span joined,
    Span gap,
    Span last,
    int most,
    PriceLevel level,
    int talks,
    int silentSince) {

  record Span(int least, int most) {
    int draw(Chance chance) {
      return chance.between(least, most);
    }
  }

  private static final Span NONE = new Span(0, 0);
  private static final int MANY = 99;

  /// Regular, close and spending much.
  static final Persona LOYAL =
      new Persona(
          90, new Span(150, 545), new Span(28, 54), new Span(1, 28), MANY, PriceLevel.HIGH, 40, 0);

  static final Persona REGULAR =
      new Persona(
          205,
          new Span(90, 545),
          new Span(54, 108),
          new Span(2, 55),
          MANY,
          PriceLevel.MIDDLE,
          22,
          0);

  /// Often, for little.
  static final Persona THRIFTY =
      new Persona(
          65, new Span(120, 545), new Span(22, 44), new Span(1, 30), MANY, PriceLevel.LOW, 25, 0);

  static final Persona RECENT_BIG_BUYER =
      new Persona(60, new Span(40, 200), NONE, new Span(3, 45), 2, PriceLevel.HIGH, 12, 0);

  static final Persona LOST_BIG_BUYER =
      new Persona(50, new Span(300, 545), NONE, new Span(200, 360), 2, PriceLevel.HIGH, 5, 150);

  /// Was loyal, has not come back for long.
  static final Persona FADING =
      new Persona(
          75,
          new Span(320, 545),
          new Span(24, 42),
          new Span(95, 230),
          MANY,
          PriceLevel.HIGH,
          15,
          75);

  static final Persona FADING_THRIFTY =
      new Persona(
          60,
          new Span(320, 545),
          new Span(22, 40),
          new Span(95, 230),
          MANY,
          PriceLevel.LOW,
          12,
          75);

  static final Persona ONE_TIME =
      new Persona(160, new Span(180, 545), NONE, new Span(150, 360), 1, PriceLevel.MIDDLE, 4, 60);

  static final Persona CASUAL =
      new Persona(75, new Span(35, 150), NONE, new Span(2, 60), 1, PriceLevel.LOW, 8, 0);

  static final Persona NEWCOMER =
      new Persona(60, new Span(0, 29), NONE, new Span(0, 20), 1, PriceLevel.MIDDLE, 6, 0);

  /// Reads and talks, never buys.
  static final Persona READER =
      new Persona(40, new Span(35, 500), NONE, NONE, 0, PriceLevel.LOW, 10, 0);

  static final Persona SILENT =
      new Persona(50, new Span(100, 545), NONE, NONE, 0, PriceLevel.LOW, 2, 45);

  static Persona[] all() {
    return new Persona[] {
      LOYAL,
      REGULAR,
      THRIFTY,
      RECENT_BIG_BUYER,
      LOST_BIG_BUYER,
      FADING,
      FADING_THRIFTY,
      ONE_TIME,
      CASUAL,
      NEWCOMER,
      READER,
      SILENT
    };
  }

  boolean comesBack() {
    return gap.least() > 0;
  }
}

package org.siyu.core.roi;

import java.util.Optional;

/// What a calculator asks for.
///
/// @param code lower-case words joined by underscores, as formulas name it
/// @param least the smallest value that is taken
/// @param most the largest value that is taken
/// @param usual from where to where it usually lies; empty where nothing is usual
/// @param better which way is better for us; decides how scenarios lean
/// @param example the value of the worked example
public record RoiInput(
    String code,
    RoiUnit unit,
    double least,
    double most,
    Optional<Usual> usual,
    Better better,
    double example) {
  /// The largest amount or count: a trillion.
  public static final double LARGEST = 1e12;

  /// A share may go beyond 100 % nowhere.
  private static final double WHOLE = 1;

  private static final double MOST_MONTHS = 600;

  /// Which way is better for us.
  public enum Better {
    MORE,
    LESS,
    /// It is as it is: the length of a period, how a budget is split.
    NEITHER
  }

  /// From where to where something usually lies.
  public record Usual(double least, double most) {}

  static RoiInput money(String code, Better better, double example) {
    return of(code, RoiUnit.MONEY, LARGEST, better, example);
  }

  static RoiInput count(String code, Better better, double example) {
    return of(code, RoiUnit.COUNT, LARGEST, better, example);
  }

  static RoiInput share(String code, Better better, double example) {
    return of(code, RoiUnit.SHARE, WHOLE, better, example);
  }

  static RoiInput months(String code, Better better, double example) {
    return of(code, RoiUnit.MONTHS, MOST_MONTHS, better, example);
  }

  private static RoiInput of(
      String code, RoiUnit unit, double most, Better better, double example) {
    return new RoiInput(code, unit, 0, most, Optional.empty(), better, example);
  }

  RoiInput usually(double from, double to) {
    return new RoiInput(code, unit, least, most, Optional.of(new Usual(from, to)), better, example);
  }

  public boolean takes(double value) {
    return value >= least && value <= most;
  }

  public boolean isUsual(double value) {
    return usual.map(range -> value >= range.least() && value <= range.most()).orElse(true);
  }

  /// A value that is so much better for us, within what is taken.
  ///
  /// @param lean 0.1 for 10 % better, below 0 for worse
  public double leaned(double value, double lean) {
    double factor =
        switch (better) {
          case MORE -> 1 + lean;
          case LESS -> 1 - lean;
          case NEITHER -> 1;
        };
    return within(value * factor);
  }

  /// The nearest value that is taken.
  public double within(double value) {
    return Math.clamp(value, least, most);
  }
}

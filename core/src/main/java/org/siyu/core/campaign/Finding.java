package org.siyu.core.campaign;

/// What a review found.
///
/// @param data the figures that show it
/// @param insight what they mean
public record Finding(String data, String insight) {
  public static final int LONGEST = 2000;

  public Finding {
    data = data.strip();
    insight = insight.strip();
  }
}

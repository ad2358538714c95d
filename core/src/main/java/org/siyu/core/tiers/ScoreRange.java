package org.siyu.core.tiers;

/// Scores from `lowest` to `highest`, both included; well formed within 1 to 5.
public record ScoreRange(int lowest, int highest) {
  public static final ScoreRange ANY = new ScoreRange(1, 5);

  public static ScoreRange only(int score) {
    return new ScoreRange(score, score);
  }

  public boolean contains(int score) {
    return score >= lowest && score <= highest;
  }

  public boolean isWellFormed() {
    return lowest >= 1 && lowest <= highest && highest <= 5;
  }
}

package org.siyu.core.tiers;

import org.siyu.core.shared.ErrorCode;

/// What can be wrong with a scheme or a request of this feature.
public enum TierProblem implements ErrorCode {
  /// Arguments: the scheme's version.
  SCHEME_DAMAGED("scheme-damaged"),
  /// The definition was written by a newer program. Arguments: the scheme's version.
  SCHEME_TOO_NEW("scheme-too-new"),
  /// Arguments: the version asked for.
  SCHEME_UNKNOWN("scheme-unknown"),
  /// Arguments: the metric as written.
  METRIC_UNKNOWN("metric-unknown"),
  /// Arguments: the kind of condition as written.
  CONDITION_UNKNOWN("condition-unknown"),
  /// Arguments: the rule's position from 1 (0: the RFM settings), the days given.
  WINDOW_OUT_OF_RANGE("window-out-of-range"),
  /// Arguments: the rule's position from 1, the fraction given.
  FRACTION_OUT_OF_RANGE("fraction-out-of-range"),
  /// Arguments: the rule's position from 1.
  THRESHOLD_NOT_A_NUMBER("threshold-not-a-number"),
  /// A group of conditions without a condition. Arguments: the rule's position from 1.
  GROUP_EMPTY("group-empty"),
  /// Conditions are nested too deeply. Arguments: the rule's position from 1.
  CONDITION_TOO_DEEP("condition-too-deep"),
  /// Arguments: the scheme's name as given.
  NAME_OUT_OF_RANGE("name-out-of-range"),
  /// Arguments: the code as given.
  TIER_CODE_INVALID("tier-code-invalid"),
  /// Arguments: the code that is there twice.
  TIER_TWICE("tier-twice"),
  /// A rule or the fallback names a tier that the scheme does not have. Arguments: the code.
  TIER_UNKNOWN("tier-unknown"),
  /// Fixed thresholds must be four rising numbers. Arguments: recency, frequency or monetary.
  CUTS_INVALID("cuts-invalid"),
  /// Arguments: the segment's code, the lowest and the highest score given.
  SCORE_RANGE_INVALID("score-range-invalid"),
  /// No segment covers a cell. Arguments: recency, frequency, monetary score.
  SEGMENT_GAP("segment-gap"),
  /// Two segments cover a cell. Arguments: the scores, then the codes of both segments.
  SEGMENT_OVERLAP("segment-overlap"),
  /// Arguments: none.
  SNAPSHOT_UNKNOWN("snapshot-unknown"),
  /// The tiering has not been run yet. Arguments: none.
  SNAPSHOT_MISSING("snapshot-missing"),
  /// A stored snapshot cannot be read. Arguments: none.
  SNAPSHOT_DAMAGED("snapshot-damaged"),
  /// Not among the customers known at the analysis date. Arguments: none.
  CUSTOMER_UNKNOWN("customer-unknown"),
  /// Arguments: the margin given, the most there can be.
  MARGIN_OUT_OF_RANGE("margin-out-of-range"),
  /// Arguments: the characters there are, the most there can be.
  PLAY_TOO_LONG("play-too-long"),
  /// Somebody else has saved the play meanwhile. Arguments: none.
  PLAY_CHANGED("play-changed"),
  /// Arguments: the most characters.
  LIST_NAME_INVALID("list-name-invalid"),
  /// Arguments: the name.
  LIST_NAME_TAKEN("list-name-taken"),
  /// Arguments: none.
  LIST_EMPTY("list-empty");

  private final String word;

  TierProblem(String word) {
    this.word = word;
  }

  @Override
  public String key() {
    return "tiers." + word;
  }
}

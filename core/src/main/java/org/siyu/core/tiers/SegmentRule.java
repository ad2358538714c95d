package org.siyu.core.tiers;

/// A box of cells that belongs to a segment; a segment may have several.
///
/// @param segment the segment's code, at most 40 characters
public record SegmentRule(
    String segment, ScoreRange recency, ScoreRange frequency, ScoreRange monetary) {
  public boolean covers(int r, int f, int m) {
    return recency.contains(r) && frequency.contains(f) && monetary.contains(m);
  }
}

package org.siyu.core.exchange.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.exchange.TabularFile.MergedRegion;

/// The rows of a sheet that could hold its headers: each of the first rows alone, and with the one
/// below where merged cells say that headers stand on two rows.
final class HeaderCandidates {
  private static final int FURTHEST = 30;

  /// @param sampleIndex where the candidate's last row stands in the sample
  record Candidate(int firstRow, int lastRow, int sampleIndex, List<String> headers) {}

  private final List<SampleRow> sample;
  private final List<MergedRegion> merged;

  HeaderCandidates(List<SampleRow> sample, List<MergedRegion> merged) {
    this.sample = sample;
    this.merged = merged;
  }

  List<Candidate> all() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(sample.size(), FURTHEST); i++) {
      int row = sample.get(i).number();
      List<String> headers = expanded(i);
      candidates.add(new Candidate(row, row, i, headers));
      boolean hasNext = i + 1 < sample.size() && sample.get(i + 1).number() == row + 1;
      if (hasNext && merged.stream().anyMatch(region -> touches(region, row))) {
        candidates.add(new Candidate(row, row + 1, i + 1, joined(headers, expanded(i + 1))));
      }
    }
    return candidates;
  }

  private static boolean touches(MergedRegion region, int row) {
    boolean isSpread =
        region.lastColumn() > region.firstColumn() || region.lastRow() > region.firstRow();
    return isSpread && region.firstRow() == row && region.lastRow() <= row + 1;
  }

  /// The row's cells, those of merged areas repeated over the area.
  private List<String> expanded(int index) {
    SampleRow row = sample.get(index);
    List<String> cells = new ArrayList<>(row.cells());
    for (MergedRegion region : merged) {
      if (region.firstRow() <= row.number() && region.lastRow() >= row.number()) {
        String text = textOf(region, index);
        while (cells.size() <= region.lastColumn()) {
          cells.add("");
        }
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
          if (cells.get(column).isEmpty()) {
            cells.set(column, text);
          }
        }
      }
    }
    return cells;
  }

  private String textOf(MergedRegion region, int index) {
    for (int i = index; i >= 0 && sample.get(i).number() >= region.firstRow(); i--) {
      if (sample.get(i).number() == region.firstRow()) {
        return sample.get(i).cell(region.firstColumn());
      }
    }
    return "";
  }

  /// The lower header counts; the upper one is put before it where lower ones are the same.
  private static List<String> joined(List<String> upper, List<String> lower) {
    Map<String, Integer> counts = new HashMap<>();
    lower.forEach(header -> counts.merge(header, 1, Integer::sum));
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
      String above = i < upper.size() ? upper.get(i) : "";
      String below = i < lower.size() ? lower.get(i) : "";
      boolean isAlone = below.isEmpty() || above.isEmpty() || above.equals(below);
      if (isAlone) {
        headers.add(below.isEmpty() ? above : below);
      } else {
        headers.add(counts.getOrDefault(below, 0) > 1 ? above + below : below);
      }
    }
    return headers;
  }
}

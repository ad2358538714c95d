package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The 125 cells of a segment map one by one, for painting. No cell can have two segments here; one
/// may have none until it is painted, and [SegmentMap#problems()] refuses that.
public final class SegmentCells {
  private static final int SCORES = ScoreScale.SCORES;

  /// Scores of 1 to 5.
  public record Cell(int recency, int frequency, int monetary) {
    private int index() {
      return ((recency - 1) * SCORES + frequency - 1) * SCORES + monetary - 1;
    }
  }

  private final List<String> segments;
  private final String[] cells;

  private SegmentCells(List<String> segments, String[] cells) {
    this.segments = List.copyOf(segments);
    this.cells = cells;
  }

  /// The first rule wins where a map covers a cell twice.
  public static SegmentCells of(SegmentMap map) {
    String[] cells = new String[SCORES * SCORES * SCORES];
    Arrays.fill(cells, "");
    for (int r = 1; r <= SCORES; r++) {
      for (int f = 1; f <= SCORES; f++) {
        for (int m = 1; m <= SCORES; m++) {
          cells[new Cell(r, f, m).index()] = map.segment(r, f, m).orElse("");
        }
      }
    }
    return new SegmentCells(map.segments(), cells);
  }

  /// The codes there are to paint with, in the map's order.
  public List<String> segments() {
    return segments;
  }

  public Optional<String> segment(Cell cell) {
    return Optional.of(cells[cell.index()]).filter(code -> !code.isEmpty());
  }

  /// How many cells a segment has.
  public long size(String segment) {
    return Arrays.stream(cells).filter(segment::equals).count();
  }

  /// How many cells have no segment.
  public long gaps() {
    return size("");
  }

  /// All cells with these recency and frequency scores, whatever the monetary score.
  public static List<Cell> column(int recency, int frequency) {
    List<Cell> column = new ArrayList<>();
    for (int m = 1; m <= SCORES; m++) {
      column.add(new Cell(recency, frequency, m));
    }
    return column;
  }

  /// @param segment a code; one that is new is added to the segments
  public SegmentCells painted(Collection<Cell> wanted, String segment) {
    String[] changed = cells.clone();
    wanted.forEach(cell -> changed[cell.index()] = segment);
    List<String> codes = new ArrayList<>(segments);
    if (!codes.contains(segment)) {
      codes.add(segment);
    }
    return new SegmentCells(codes, changed);
  }

  /// Takes a segment away; its cells have none then.
  public SegmentCells without(String segment) {
    String[] changed = cells.clone();
    Arrays.setAll(changed, index -> changed[index].equals(segment) ? "" : changed[index]);
    return new SegmentCells(
        segments.stream().filter(code -> !code.equals(segment)).toList(), changed);
  }

  /// As boxes of scores, as few as simply found; each painted cell is in exactly one.
  public SegmentMap toMap() {
    List<SegmentRule> rules = new ArrayList<>();
    boolean[] isCovered = new boolean[cells.length];
    for (String segment : segments) {
      for (int index = 0; index < cells.length; index++) {
        if (!isCovered[index] && cells[index].equals(segment)) {
          rules.add(box(segment, index, isCovered));
        }
      }
    }
    return new SegmentMap(rules);
  }

  /// Grows a box from its lowest corner, as far as its cells are the segment's and free.
  private SegmentRule box(String segment, int corner, boolean[] isCovered) {
    int r = corner / (SCORES * SCORES) + 1;
    int f = corner / SCORES % SCORES + 1;
    int m = corner % SCORES + 1;
    int mHigh = m;
    while (mHigh < SCORES && isFree(segment, isCovered, r, r, f, f, m, mHigh + 1)) {
      mHigh++;
    }
    int fHigh = f;
    while (fHigh < SCORES && isFree(segment, isCovered, r, r, f, fHigh + 1, m, mHigh)) {
      fHigh++;
    }
    int rHigh = r;
    while (rHigh < SCORES && isFree(segment, isCovered, r, rHigh + 1, f, fHigh, m, mHigh)) {
      rHigh++;
    }
    SegmentRule rule =
        new SegmentRule(
            segment, new ScoreRange(r, rHigh), new ScoreRange(f, fHigh), new ScoreRange(m, mHigh));
    cover(rule, isCovered);
    return rule;
  }

  private boolean isFree(
      String segment, boolean[] isCovered, int r, int rTo, int f, int fTo, int m, int mTo) {
    for (int recency = r; recency <= rTo; recency++) {
      for (int frequency = f; frequency <= fTo; frequency++) {
        for (int monetary = m; monetary <= mTo; monetary++) {
          int index = new Cell(recency, frequency, monetary).index();
          if (isCovered[index] || !cells[index].equals(segment)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static void cover(SegmentRule rule, boolean[] isCovered) {
    for (int index = 0; index < isCovered.length; index++) {
      isCovered[index] |=
          rule.covers(
              index / (SCORES * SCORES) + 1, index / SCORES % SCORES + 1, index % SCORES + 1);
    }
  }
}

package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.kpi.formula.Figure;

/// What a sheet comes to, in points: 100 when all targets are just met.
///
/// A line counts by its weight within its class, a class by its weight within the score. What is
/// left out of the score gives its weight to the other lines of its class, in proportion to theirs;
/// a class without any line gives its weight to the other classes, likewise.
///
/// @param total unknown when no line counts
/// @param coverage which share of all weights is scored by itself, 0 to 1
public record Score(Figure total, List<ClassScore> classes, double coverage) {
  private static final double FULL = 100;

  /// @param weight as the scheme has it, as a share of all classes
  /// @param counted its weight once classes without lines have given theirs away; 0 for those
  /// @param points of 100, unknown when no line counts
  public record ClassScore(
      IndicatorClass kind, double weight, double counted, Figure points, List<LineScore> lines) {
    public ClassScore {
      lines = List.copyOf(lines);
    }
  }

  /// @param weight as the scheme has it, as a share of its class
  /// @param counted its share of the class once those left out have given theirs away
  /// @param points of 100: what is reached of the goal
  /// @param contribution to the whole score, in points
  public record LineScore(
      SheetLine line,
      SheetLine.Part part,
      double weight,
      double counted,
      double points,
      double contribution) {}

  public Score {
    classes = List.copyOf(classes);
  }

  public static Score of(KpiScheme scheme, List<SheetLine> lines, boolean isOver) {
    double allWeights = 0;
    double countedWeights = 0;
    List<IndicatorClass> present = new ArrayList<>();
    for (IndicatorClass kind : IndicatorClass.values()) {
      List<SheetLine> own = of(lines, kind);
      if (!own.isEmpty()) {
        present.add(kind);
        allWeights += scheme.weight(kind);
        countedWeights += counted(own, isOver) > 0 ? scheme.weight(kind) : 0;
      }
    }
    List<ClassScore> classes = new ArrayList<>();
    double total = 0;
    double coverage = 0;
    for (IndicatorClass kind : present) {
      List<SheetLine> own = of(lines, kind);
      double sum = own.stream().mapToDouble(SheetLine::weight).sum();
      double counted = counted(own, isOver);
      double weight = share(scheme.weight(kind), allWeights);
      double countedWeight = counted > 0 ? share(scheme.weight(kind), countedWeights) : 0;
      List<LineScore> scores = new ArrayList<>();
      double points = 0;
      for (SheetLine line : own) {
        LineScore score = line(line, isOver, sum, counted, countedWeight);
        scores.add(score);
        points += score.counted() * score.points();
      }
      total += countedWeight * points;
      coverage += weight * share(counted, sum);
      classes.add(
          new ClassScore(
              kind,
              weight,
              countedWeight,
              counted > 0 ? Figure.of(points) : Figure.missing(kind.code()),
              scores));
    }
    return new Score(countedWeights > 0 ? Figure.of(total) : Figure.missing(""), classes, coverage);
  }

  private static List<SheetLine> of(List<SheetLine> lines, IndicatorClass kind) {
    return lines.stream().filter(line -> line.indicator().kind() == kind).toList();
  }

  private static boolean counts(SheetLine.Part part) {
    return switch (part) {
      case SCORED, MISSING_COUNTS_ZERO -> true;
      case NOT_YET, NOT_APPLICABLE, NO_TARGET -> false;
    };
  }

  private static double counted(List<SheetLine> lines, boolean isOver) {
    return lines.stream()
        .filter(line -> counts(line.part(isOver)))
        .mapToDouble(SheetLine::weight)
        .sum();
  }

  private static LineScore line(
      SheetLine line, boolean isOver, double sum, double counted, double classWeight) {
    SheetLine.Part part = line.part(isOver);
    double share = counts(part) ? share(line.weight(), counted) : 0;
    double points =
        part == SheetLine.Part.SCORED
            ? FULL * line.attainment().map(Attainment::share).map(a -> a.orElse(0)).orElse(0.0)
            : 0;
    return new LineScore(
        line, part, share(line.weight(), sum), share, points, classWeight * share * points);
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}

package org.siyu.core.sop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Reads the rows of a workbook that people filled in: choices by their labels, steps without a key
/// get one, steps that come first may be named by their titles.
final class SopSheetReader {
  private static final String FRESH_CODE = "own";

  private final List<SopSheetLabels> labels;
  private final Map<SopPart, List<SopFiles.Line>> lines = new EnumMap<>(SopPart.class);
  private final List<Problem> problems;
  private final Map<String, String> keysByTitle = new HashMap<>();

  private SopSheetReader(SopFiles.Lines read, List<SopSheetLabels> labels) {
    this.labels = labels;
    this.problems = new ArrayList<>(read.problems());
    read.lines().stream()
        .map(this::translated)
        .forEach(line -> lines.computeIfAbsent(line.part(), _ -> new ArrayList<>()).add(line));
    lines.computeIfPresent(SopPart.STEPS, (_, steps) -> withKeys(steps));
  }

  static SopReading read(
      SopFiles.Lines read, List<SopSheetLabels> labels, Predicate<String> isChannel) {
    return new SopSheetReader(read, labels).read(isChannel);
  }

  /// Codes in place of labels, of whatever language.
  private SopFiles.Line translated(SopFiles.Line line) {
    Map<SopColumn, String> cells = new EnumMap<>(SopColumn.class);
    line.cells()
        .forEach(
            (column, text) ->
                cells.put(
                    column,
                    labels.stream()
                        .flatMap(each -> each.code(column, text).stream())
                        .findFirst()
                        .orElse(text)));
    if (line.part() == SopPart.TEMPLATE && cells.getOrDefault(SopColumn.CODE, "").isBlank()) {
      cells.put(SopColumn.CODE, FRESH_CODE);
    }
    return new SopFiles.Line(line.part(), line.place(), line.places(), cells);
  }

  private List<SopFiles.Line> withKeys(List<SopFiles.Line> steps) {
    Set<String> taken = new HashSet<>();
    steps.forEach(step -> taken.add(step.cells().getOrDefault(SopColumn.STEP_KEY, "").strip()));
    List<SopFiles.Line> keyed = new ArrayList<>();
    int number = 0;
    for (SopFiles.Line step : steps) {
      Map<SopColumn, String> cells = new EnumMap<>(SopColumn.class);
      cells.putAll(step.cells());
      String key = cells.getOrDefault(SopColumn.STEP_KEY, "").strip();
      while (key.isEmpty()) {
        String fresh = "step-" + ++number;
        key = taken.add(fresh) ? fresh : "";
      }
      cells.put(SopColumn.STEP_KEY, key);
      keysByTitle.putIfAbsent(SopWords.line(cells.getOrDefault(SopColumn.STEP_TITLE, "")), key);
      keyed.add(new SopFiles.Line(step.part(), step.place(), step.places(), cells));
    }
    return keyed.stream().map(this::withKeysOfTitles).toList();
  }

  /// Steps that come first, named by title, by their keys.
  private SopFiles.Line withKeysOfTitles(SopFiles.Line step) {
    String after = step.cells().getOrDefault(SopColumn.STEP_AFTER, "");
    if (after.isBlank()) {
      return step;
    }
    Set<String> keys = new LinkedHashSet<>();
    String whole = keysByTitle.get(SopWords.line(after));
    Stream<String> parts =
        whole == null ? Stream.of(after.split("[,，、;；\\n]", -1)) : Stream.of(whole);
    parts
        .map(SopWords::line)
        .filter(part -> !part.isEmpty())
        .map(part -> keysByTitle.getOrDefault(part, part))
        .forEach(keys::add);
    Map<SopColumn, String> cells = new EnumMap<>(SopColumn.class);
    cells.putAll(step.cells());
    cells.put(SopColumn.STEP_AFTER, String.join(", ", keys));
    return new SopFiles.Line(step.part(), step.place(), step.places(), cells);
  }

  private SopReading read(Predicate<String> isChannel) {
    Optional<SopCellReader.Head> head =
        of(SopPart.TEMPLATE).stream().findFirst().flatMap(line -> reader(line).head());
    List<SopStep> steps = new ArrayList<>();
    List<SopTarget> targets = new ArrayList<>();
    List<SopBudgetLine> budget = new ArrayList<>();
    List<SopRisk> risks = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    of(SopPart.STEPS).forEach(line -> reader(line).step().ifPresent(steps::add));
    of(SopPart.TARGETS).forEach(line -> reader(line).target().ifPresent(targets::add));
    of(SopPart.BUDGET).forEach(line -> reader(line).budget().ifPresent(budget::add));
    of(SopPart.RISKS).forEach(line -> reader(line).risk().ifPresent(risks::add));
    of(SopPart.QUESTIONS).forEach(line -> reader(line).question().ifPresent(questions::add));
    if (head.isEmpty() || !problems.isEmpty()) {
      return new SopReading(Optional.empty(), problems);
    }
    SopTemplate template =
        new SopTemplate(
            head.get().code(),
            head.get().language(),
            head.get().overview(),
            steps,
            targets,
            budget,
            risks,
            questions);
    SopRules.problems(template, isChannel).forEach(problem -> problems.add(placed(problem)));
    return new SopReading(problems.isEmpty() ? Optional.of(template) : Optional.empty(), problems);
  }

  private List<SopFiles.Line> of(SopPart part) {
    return lines.getOrDefault(part, List.of());
  }

  private SopCellReader reader(SopFiles.Line line) {
    return new SopCellReader(
        line.cells(),
        (column, problem) ->
            problems.add(
                new Problem(
                    problem.code(),
                    line.places().getOrDefault(column, line.place()),
                    problem.code() == SopProblem.UNKNOWN_CHOICE
                        ? List.of(line.cells().getOrDefault(column, ""), choices(line, column))
                        : problem.arguments())));
  }

  /// The choices as the workbook's own language has them.
  private String choices(SopFiles.Line line, SopColumn column) {
    String header = String.valueOf(line.places().getOrDefault(column, line.place()).column());
    return String.join(
        ", ",
        labels.stream()
            .filter(each -> each.header(column).equalsIgnoreCase(header))
            .findFirst()
            .map(each -> each.choices(column))
            .orElseGet(column::choices));
  }

  /// A problem of [SopRules] at its cell.
  private Problem placed(Problem problem) {
    Place place = problem.place();
    for (SopPart part : SopPart.values()) {
      if (part.code().equals(place.sheet())) {
        List<SopFiles.Line> rows = of(part);
        if (place.row() >= 1 && place.row() <= rows.size()) {
          SopFiles.Line line = rows.get(place.row() - 1);
          Place cell =
              part.columns().stream()
                  .filter(column -> column.word().equals(place.column()))
                  .findFirst()
                  .flatMap(column -> Optional.ofNullable(line.places().get(column)))
                  .orElse(line.place());
          return new Problem(problem.code(), cell, problem.arguments());
        }
      }
    }
    return new Problem(problem.code(), Place.NOWHERE, problem.arguments());
  }
}

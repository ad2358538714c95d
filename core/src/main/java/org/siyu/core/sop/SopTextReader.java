package org.siyu.core.sop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Reads what [SopText] writes, also when somebody has edited it by hand. Lines that begin with `#`
/// are remarks.
public final class SopTextReader {
  private final String file;
  private final List<String> lines;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  /// The lines of a step, a target, ... by their words.
  private static final class Section {
    final SopPart part;
    final int line;
    final Map<SopColumn, StringBuilder> values = new EnumMap<>(SopColumn.class);
    final Map<SopColumn, Integer> places = new EnumMap<>(SopColumn.class);

    Section(SopPart part, int line) {
      this.part = part;
      this.line = line;
    }

    Map<SopColumn, String> cells() {
      Map<SopColumn, String> cells = new EnumMap<>(SopColumn.class);
      values.forEach((column, value) -> cells.put(column, value.toString()));
      return cells;
    }
  }

  private SopTextReader(String file, String text) {
    this.file = file;
    this.lines = text.replace("\uFEFF", "").lines().toList();
  }

  /// @param file what problems call the text: a file's name
  public static SopReading read(String file, String text) {
    return new SopTextReader(file, text).read();
  }

  private SopReading read() {
    if (lines.isEmpty() || !lines.getFirst().strip().startsWith(SopText.MARK + " ")) {
      return SopReading.failed(Problem.at(Place.file(file), SopProblem.NOT_A_TEMPLATE));
    }
    String format = lines.getFirst().strip().substring(SopText.MARK.length()).strip();
    if (!format.equals(Integer.toString(SopText.FORMAT))) {
      return SopReading.failed(
          Problem.at(Place.file(file).atRow(1), SopProblem.NEWER_FORMAT, format));
    }
    part();
    return assemble();
  }

  private void part() {
    Section section = new Section(SopPart.TEMPLATE, 1);
    sections.add(section);
    Optional<StringBuilder> open = Optional.empty();
    for (int index = 1; index < lines.size(); index++) {
      String line = lines.get(index);
      int number = index + 1;
      if (line.isBlank() || (line.startsWith(SopText.INDENT) && open.isPresent())) {
        String more = line.isBlank() ? "" : line.substring(SopText.INDENT.length());
        open.ifPresent(value -> value.append('\n').append(more));
      } else if (line.startsWith("[")) {
        open = Optional.empty();
        section = section(line.strip(), number);
        sections.add(section);
      } else if (!line.startsWith("#")) {
        open = value(section, line, number);
      }
    }
  }

  private Section section(String line, int number) {
    for (SopPart part : SopPart.values()) {
      if (part != SopPart.TEMPLATE && line.equals("[" + part.section() + "]")) {
        return new Section(part, number);
      }
    }
    trouble(number, SopProblem.UNREADABLE_LINE, line);
    return new Section(SopPart.TEMPLATE, number);
  }

  private Optional<StringBuilder> value(Section section, String line, int number) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      trouble(number, SopProblem.UNREADABLE_LINE, line.strip());
      return Optional.empty();
    }
    String word = line.substring(0, colon).strip();
    Optional<SopColumn> column = SopColumn.named(section.part, word);
    if (column.isEmpty()) {
      trouble(number, SopProblem.UNKNOWN_WORD, word);
      return Optional.of(new StringBuilder());
    }
    StringBuilder value = new StringBuilder(line.substring(colon + 1).strip());
    if (section.values.put(column.get(), value) != null) {
      trouble(number, SopProblem.WORD_TWICE, word);
    }
    section.places.put(column.get(), number);
    return Optional.of(value);
  }

  private SopReading assemble() {
    Optional<SopCellReader.Head> head = reader(sections.getFirst()).head();
    List<SopStep> steps = new ArrayList<>();
    List<SopTarget> targets = new ArrayList<>();
    List<SopBudgetLine> budget = new ArrayList<>();
    List<SopRisk> risks = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    for (Section section : sections) {
      switch (section.part) {
        case TEMPLATE -> {}
        case STEPS -> reader(section).step().ifPresent(steps::add);
        case TARGETS -> reader(section).target().ifPresent(targets::add);
        case BUDGET -> reader(section).budget().ifPresent(budget::add);
        case RISKS -> reader(section).risk().ifPresent(risks::add);
        case QUESTIONS -> reader(section).question().ifPresent(questions::add);
      }
    }
    return new SopReading(
        head.filter(_ -> problems.isEmpty())
            .map(
                read ->
                    new SopTemplate(
                        read.code(),
                        read.language(),
                        read.overview(),
                        steps,
                        targets,
                        budget,
                        risks,
                        questions)),
        problems);
  }

  private SopCellReader reader(Section section) {
    return new SopCellReader(
        section.cells(),
        (column, problem) -> {
          int line = section.places.getOrDefault(column, section.line);
          boolean isMissing =
              problem.code() == SopProblem.BLANK && !section.places.containsKey(column);
          Place place = Place.file(file).atRow(line).inColumn(column.word());
          problems.add(
              isMissing
                  ? Problem.at(place, SopProblem.MISSING_WORD, column.word())
                  : new Problem(problem.code(), place, problem.arguments()));
        });
  }

  private void trouble(int line, ErrorCode code, Object argument) {
    problems.add(Problem.at(Place.file(file).atRow(line), code, argument));
  }
}

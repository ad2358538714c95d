package org.siyu.core.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Makes changes of the lines of a workbook. Entries that it does not name stay as they are; a
/// column that it does not have leaves its field as it is.
final class WordImportReader {
  private final TeamWordList list;
  private final List<WordSheetLabels> labels;
  private final Ids ids;
  private final List<WordChange> changes = new ArrayList<>();
  private final Set<String> removed = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> met = new HashSet<>();
  private int added;
  private int unchanged;

  WordImportReader(TeamWordList list, List<WordSheetLabels> labels, Ids ids) {
    this.list = list;
    this.labels = labels;
    this.ids = ids;
  }

  WordImport read(List<WordListFiles.Line> lines) {
    lines.forEach(this::take);
    return new WordImport(changes, removed, added, unchanged, problems);
  }

  private void take(WordListFiles.Line line) {
    String id = line.cells().getOrDefault(WordColumn.ID, "").strip();
    Optional<ListedWord> known = list.find(id);
    if (!id.isEmpty() && known.isEmpty()) {
      problems.add(Problem.at(place(line, WordColumn.ID), WordProblem.UNKNOWN_ENTRY, id));
      return;
    }
    if (!id.isEmpty() && !met.add(id)) {
      problems.add(Problem.at(place(line, WordColumn.ID), WordProblem.TWICE, id));
      return;
    }
    int before = problems.size();
    Map<WordField, List<String>> fields = fields(line, known);
    boolean isOn = isOn(line, known);
    if (problems.size() > before) {
      return;
    }
    WordEntry wanted = WordField.entry(id.isEmpty() ? WordChange.OWN + ids.next() : id, fields);
    boolean isSame =
        known.isPresent() && known.get().entry().equals(wanted) && known.get().isOn() == isOn;
    if (isSame) {
      unchanged++;
    } else {
      List<Problem> wrong = list.problems(wanted);
      wrong.forEach(
          problem ->
              problems.add(new Problem(problem.code(), place(line, problem), problem.arguments())));
      if (wrong.isEmpty()) {
        keep(wanted, isOn, known);
      }
    }
  }

  private void keep(WordEntry wanted, boolean isOn, Optional<ListedWord> known) {
    int version = known.map(ListedWord::version).orElse(0);
    WordChange change = WordChange.between(list.shipped(wanted.id()), wanted, isOn, version);
    if (change.isNone()) {
      removed.add(change.id());
    } else {
      changes.add(change);
      added += known.isPresent() ? 0 : 1;
    }
  }

  private Map<WordField, List<String>> fields(WordListFiles.Line line, Optional<ListedWord> known) {
    Map<WordField, List<String>> fields = new EnumMap<>(WordField.class);
    known.ifPresent(word -> fields.putAll(WordField.all(word.entry())));
    for (WordColumn column : WordColumn.values()) {
      String cell = line.cells().get(column);
      if (column.field().isPresent() && (cell != null || known.isEmpty())) {
        List<String> texts = texts(line, column, cell == null ? "" : cell.strip());
        if (column.isSingle() && texts.isEmpty() && cell != null && cell.isBlank()) {
          problems.add(Problem.at(place(line, column), WordProblem.VALUE_MISSING));
        } else if (column.isSingle() && cell == null) {
          problems.add(Problem.at(line.place(), WordProblem.VALUE_MISSING));
        }
        fields.put(column.field().get(), texts);
      }
    }
    return fields;
  }

  private List<String> texts(WordListFiles.Line line, WordColumn column, String cell) {
    if (!column.hasChoices()) {
      List<String> lines = cell.lines().map(String::strip).filter(text -> !text.isEmpty()).toList();
      return column.isSingle() && !lines.isEmpty() ? List.of(String.join("", lines)) : lines;
    }
    List<String> codes = new ArrayList<>();
    for (String label : cell.split("[、,，;；\n]")) {
      if (!label.isBlank()) {
        code(column, label.strip())
            .ifPresentOrElse(
                codes::add,
                () ->
                    problems.add(
                        Problem.at(place(line, column), WordProblem.UNKNOWN_VALUE, label.strip())));
      }
    }
    return codes;
  }

  private boolean isOn(WordListFiles.Line line, Optional<ListedWord> known) {
    boolean usual = known.map(ListedWord::isOn).orElse(true);
    String cell = line.cells().getOrDefault(WordColumn.ON, "").strip();
    if (cell.isEmpty()) {
      return usual;
    }
    Optional<String> code = code(WordColumn.ON, cell);
    if (code.isEmpty()) {
      problems.add(Problem.at(place(line, WordColumn.ON), WordProblem.UNKNOWN_VALUE, cell));
    }
    return code.map(WordSheetLabels.YES::equals).orElse(usual);
  }

  /// A choice is meant by its label in any language, or by its code.
  private Optional<String> code(WordColumn column, String label) {
    return labels.stream()
        .flatMap(each -> each.choices().getOrDefault(column, Map.of()).entrySet().stream())
        .filter(each -> each.getValue().equalsIgnoreCase(label) || each.getKey().equals(label))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Place place(WordListFiles.Line line, WordColumn column) {
    return line.place().inColumn(line.headers().get(column));
  }

  /// The column that a problem of an entry is about.
  private static Place place(WordListFiles.Line line, Problem problem) {
    if (problem.code() == WordProblem.EXAMPLE_NOT_FOUND) {
      return place(line, WordColumn.HITS);
    }
    if (problem.code() == WordProblem.EXAMPLE_FOUND) {
      return place(line, WordColumn.MISSES);
    }
    return place(
        line,
        problem.code() == WordProblem.CONTEXT_WITHOUT_TERM
            ? WordColumn.ALLOWED
            : WordColumn.PATTERN);
  }
}

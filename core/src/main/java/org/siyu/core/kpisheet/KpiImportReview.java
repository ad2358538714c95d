package org.siyu.core.kpisheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Problem;

/// What files of values would do. A value: an answer gives a new one.
///
/// @param lists as they were read, in the order in which they were given
/// @param settled what would be written and nobody disputes
/// @param conflicts with what was decided of each
/// @param problems what cannot be taken
/// @param notices what was passed over, and what is worth knowing
/// @param same how many cells are here already as the files have them
/// @param merged how many cells of statistics stand in several files or rows; the last one counts
/// @param open how many cells of sheets are not filled in
/// @param missing of whom no sheet has come back and nothing is here
public record KpiImportReview(
    List<KpiList> lists,
    List<KpiImportLine> settled,
    List<KpiImportConflict> conflicts,
    List<Problem> problems,
    List<Problem> notices,
    int same,
    int merged,
    int open,
    List<Scope> missing) {
  public KpiImportReview {
    lists = List.copyOf(lists);
    settled = List.copyOf(settled);
    conflicts = List.copyOf(conflicts);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
    missing = List.copyOf(missing);
  }

  /// What would be written: what nobody disputes, and what was decided.
  public List<KpiImportLine> lines() {
    return Stream.concat(
            settled.stream(), conflicts.stream().flatMap(conflict -> conflict.line().stream()))
        .toList();
  }

  public boolean changesAnything() {
    return !lines().isEmpty();
  }

  public long added() {
    return lines().stream().filter(KpiImportLine::isNew).count();
  }

  public long changed() {
    return lines().size() - added();
  }

  /// How many conflicts nobody has decided.
  public long undecided() {
    return conflicts.stream().filter(KpiImportConflict::isOpen).count();
  }

  /// Whether somebody has to look at it.
  public boolean hasFindings() {
    return undecided() > 0 || !problems.isEmpty() || !missing.isEmpty();
  }

  /// The columns of statistics that no layout knows, each once.
  public List<KpiColumn> columns() {
    Map<String, KpiColumn> found = new LinkedHashMap<>();
    lists.stream()
        .flatMap(list -> list.columns().stream())
        .forEach(column -> found.putIfAbsent(column.key(), column));
    return List.copyOf(found.values());
  }

  /// With an answer to one conflict.
  public KpiImportReview answered(KpiCell cell, KpiAnswer answer) {
    return answered(conflict -> conflict.cell().equals(cell) ? answer : conflict.answer());
  }

  /// With what is here left everywhere.
  public KpiImportReview keepingAll() {
    return answered(_ -> new KpiAnswer.Keep());
  }

  /// With what the files say everywhere; of several the last.
  public KpiImportReview takingAll() {
    return answered(conflict -> new KpiAnswer.Take(conflict.said().getLast()));
  }

  /// With the answers that another has for the same conflicts.
  KpiImportReview answeredAs(KpiImportReview other) {
    Map<KpiCell, KpiImportConflict> before = new LinkedHashMap<>();
    other.conflicts().forEach(conflict -> before.put(conflict.cell(), conflict));
    return answered(
        conflict -> {
          KpiImportConflict was = before.get(conflict.cell());
          return was != null
                  && was.here().equals(conflict.here())
                  && was.said().equals(conflict.said())
              ? was.answer()
              : conflict.answer();
        });
  }

  private KpiImportReview answered(Function<KpiImportConflict, KpiAnswer> answer) {
    return new KpiImportReview(
        lists,
        settled,
        conflicts.stream().map(each -> each.answered(answer.apply(each))).toList(),
        problems,
        notices,
        same,
        merged,
        open,
        missing);
  }
}

package org.siyu.core.kpisheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.kpi.KpiProblem;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Problem;

/// Holds what files say against what is here. Pure.
///
/// Statistics are what another system counted, so the newest word counts and overlaps are merged.
/// What people filled in is their word: where two of them differ, or somebody has entered something
/// else here since the sheet went out, both are shown and nothing is written until somebody
/// decides.
final class KpiImportReviewer {
  private final State state;
  private final List<KpiImportLine> lines = new ArrayList<>();
  private final List<KpiImportConflict> conflicts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();
  private int same;
  private int merged;

  /// @param here what is here of the cells that the files name
  /// @param entered who has put it in
  /// @param closed the periods that are
  /// @param expected who was to fill in a sheet, by period
  record State(
      Map<KpiCell, KpiHeld> here,
      Map<KpiCell, KpiEntered> entered,
      Set<Period> closed,
      Map<Period, Map<Scope, Set<KpiCell>>> expected) {}

  private KpiImportReviewer(State state) {
    this.state = state;
  }

  static KpiImportReview review(List<KpiList> lists, State state) {
    KpiImportReviewer reviewer = new KpiImportReviewer(state);
    Map<KpiCell, List<KpiStatement>> said = new LinkedHashMap<>();
    Set<KpiCell> asked = new HashSet<>();
    for (KpiList list : lists) {
      reviewer.problems.addAll(list.problems());
      reviewer.notices.addAll(list.notices());
      asked.addAll(list.asked());
      list.statements()
          .forEach(each -> said.computeIfAbsent(each.cell(), _ -> new ArrayList<>()).add(each));
    }
    said.forEach(reviewer::take);
    reviewer.tellClosed();
    asked.removeAll(said.keySet());
    return new KpiImportReview(
        lists,
        reviewer.lines,
        reviewer.conflicts,
        reviewer.problems,
        reviewer.notices,
        reviewer.same,
        reviewer.merged,
        asked.size(),
        reviewer.missing(lists));
  }

  private void take(KpiCell cell, List<KpiStatement> said) {
    switch (cell.time()) {
      case KpiTime.OfDay _ -> {
        merged += said.size() > 1 ? 1 : 0;
        settle(said.getLast());
      }
      case KpiTime.OfPeriod(Period period) -> {
        if (state.closed().contains(period)) {
          KpiStatement first = said.getFirst();
          if (!isHere(first)) {
            problems.add(Problem.at(first.place(), KpiProblem.CLOSED, period.text()));
          }
        } else {
          filledIn(cell, said);
        }
      }
    }
  }

  private boolean isHere(KpiStatement statement) {
    return held(statement.cell())
        .filter(held -> held.amount().equals(statement.amount()))
        .isPresent();
  }

  private void filledIn(KpiCell cell, List<KpiStatement> said) {
    KpiStatement last = said.getLast();
    Optional<KpiHeld> here = held(cell);
    boolean isOneWord = said.stream().map(KpiStatement::amount).distinct().count() == 1;
    boolean isUntouched =
        here.map(KpiHeld::amount).equals(last.base())
            || here.map(KpiHeld::amount).equals(Optional.of(last.amount()));
    if (isOneWord && isUntouched) {
      settle(last);
    } else {
      conflicts.add(
          new KpiImportConflict(
              cell,
              here,
              Optional.ofNullable(state.entered().get(cell)),
              said,
              new KpiAnswer.Open()));
    }
  }

  private Optional<KpiHeld> held(KpiCell cell) {
    return Optional.ofNullable(state.here().get(cell));
  }

  private void settle(KpiStatement statement) {
    KpiImportLine line = KpiImportLine.of(statement, held(statement.cell()));
    if (line.before().equals(Optional.of(line.after()))) {
      same++;
    } else {
      lines.add(line);
    }
  }

  /// Values of days that are in closed periods change nothing there but appear beside it.
  private void tellClosed() {
    state.closed().stream()
        .sorted(Comparator.comparing(Period::first).thenComparing(Period::kind))
        .forEach(
            period -> {
              int count = (int) lines.stream().filter(line -> isIn(line.cell(), period)).count();
              if (count > 0) {
                notices.add(Problem.of(KpiSheetProblem.CLOSED_DAYS, period.text(), count));
              }
            });
  }

  private static boolean isIn(KpiCell cell, Period period) {
    return cell.time() instanceof KpiTime.OfDay(LocalDate day) && period.days().contains(day);
  }

  /// Who has neither sent a sheet nor anything here, of the periods of which sheets came back.
  private List<Scope> missing(List<KpiList> lists) {
    Set<Scope> came = new HashSet<>();
    for (KpiList list : lists) {
      list.asked().forEach(cell -> came.add(cell.scope()));
    }
    List<Scope> missing = new ArrayList<>();
    state
        .expected()
        .forEach(
            (period, people) ->
                people.forEach(
                    (scope, cells) -> {
                      boolean isHere = cells.stream().anyMatch(state.here()::containsKey);
                      if (!came.contains(scope) && !isHere && !missing.contains(scope)) {
                        missing.add(scope);
                      }
                    }));
    return missing;
  }
}

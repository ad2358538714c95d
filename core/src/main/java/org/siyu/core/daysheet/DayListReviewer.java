package org.siyu.core.daysheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.shared.Problem;
import org.siyu.core.today.DayEnd;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKey;
import org.siyu.core.today.DayKind;

/// Holds a list that came back against what is open and what became of the rest. Pure.
final class DayListReviewer {
  private final State state;
  private final List<DayListLine> lines = new ArrayList<>();
  private final List<DayListConflict> conflicts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int settled;
  private int open;

  /// What the list is held against.
  ///
  /// @param open by key, for each customer of a step of a journey
  /// @param ends what became of entries that are not open
  /// @param customers whom the list is about
  record State(
      LocalDateTime now,
      Map<DayKey, DayEntry> open,
      Map<DayKey, DayEnd> ends,
      Map<CustomerId, CustomerRow> customers) {}

  private record Said(DayListRow row, DayAnswer answer) {}

  private DayListReviewer(State state) {
    this.state = state;
  }

  static DayListReview review(DayList list, State state) {
    DayListReviewer reviewer = new DayListReviewer(state);
    Map<DayKey, List<Said>> said = new LinkedHashMap<>();
    list.rows().forEach(row -> reviewer.read(row, said));
    said.forEach(reviewer::take);
    return new DayListReview(
        list,
        reviewer.lines,
        reviewer.conflicts,
        reviewer.problems,
        reviewer.settled,
        reviewer.open);
  }

  private void read(DayListRow row, Map<DayKey, List<Said>> said) {
    String id = row.text(DayColumn.ID);
    if (!row.isFilledIn()) {
      open += id.isEmpty() ? 0 : 1;
      return;
    }
    Optional<DayKey> key = DayKey.parse(id);
    if (key.isEmpty()) {
      problems.add(
          Problem.at(
              row.place(),
              id.isEmpty() ? DaySheetProblem.ROW_ADDED : DaySheetProblem.UNKNOWN_ENTRY));
      return;
    }
    if (isElsewhere(key.get())) {
      if (DayResult.written(row.text(DayColumn.RESULT)).isPresent()) {
        refuse(row, DayColumn.RESULT, DaySheetProblem.DONE_ELSEWHERE, row.text(DayColumn.TITLE));
      }
      return;
    }
    DayRowReader reader = new DayRowReader(row, state.now());
    Optional<DayAnswer> answer = reader.read();
    problems.addAll(reader.problems());
    answer.ifPresent(
        found -> said.computeIfAbsent(key.get(), _ -> new ArrayList<>()).add(new Said(row, found)));
  }

  /// Their rows are for information, and say so where the result would stand.
  private static boolean isElsewhere(DayKey key) {
    return key.kind() == DayKind.PUBLISHING
        || key.kind() == DayKind.REVIEW
        || key.kind() == DayKind.ALERT;
  }

  private void take(DayKey key, List<Said> said) {
    if (said.stream().map(Said::answer).distinct().count() > 1) {
      for (Said each : said) {
        int other =
            said.stream()
                .filter(one -> !one.answer().equals(each.answer()))
                .findFirst()
                .map(one -> one.row().place().row())
                .orElse(0);
        refuse(each.row(), DayColumn.RESULT, DaySheetProblem.SAID_TWICE, other);
      }
      return;
    }
    Said only = said.getFirst();
    DayEntry entry = state.open().get(key);
    if (entry == null) {
      over(key, only);
    } else {
      open(key, entry, only);
    }
  }

  private void over(DayKey key, Said said) {
    DayEnd end = state.ends().get(key);
    if (end == null) {
      problems.add(Problem.at(said.row().place(), DaySheetProblem.UNKNOWN_ENTRY));
    } else if (isSame(end, said.answer())) {
      settled++;
    } else {
      conflicts.add(
          new DayListConflict(
              said.row().place(),
              said.row().text(DayColumn.TITLE),
              said.row().text(DayColumn.CUSTOMER),
              end,
              said.answer()));
    }
  }

  /// A follow-up that was left out is closed, with the reason in its note.
  private static boolean isSame(DayEnd end, DayAnswer answer) {
    return switch (answer.result()) {
      case DONE -> end.kind() == DayEnd.Kind.DONE;
      case SKIPPED ->
          end.kind() == DayEnd.Kind.SKIPPED
              || (end.kind() == DayEnd.Kind.DONE && end.reason().contains(answer.reason()));
      case LATER -> false;
    };
  }

  private void open(DayKey key, DayEntry entry, Said said) {
    DayListRow row = said.row();
    Optional<CustomerRow> customer = customer(key, entry);
    String named = row.text(DayColumn.CUSTOMER);
    String name = customer.map(each -> each.names().nickname().strip()).orElse("");
    if (customer.isPresent() && !named.isEmpty() && !named.equals(name)) {
      refuse(row, DayColumn.CUSTOMER, DaySheetProblem.MIXED_UP, named, name.isEmpty() ? "–" : name);
      return;
    }
    DayAnswer answer = said.answer();
    switch (answer.result()) {
      case DONE -> add(key, entry, customer, row, answer);
      case SKIPPED -> {
        if (entry.subject().canBeSkipped()) {
          add(key, entry, customer, row, answer);
        } else {
          refuse(row, DayColumn.RESULT, DaySheetProblem.NOT_SKIPPED, entry.subject().title());
        }
      }
      case LATER -> {
        LocalDateTime until = until(entry, answer.until().orElseThrow());
        if (entry.isDueAt(until)) {
          settled++;
        } else if (isAhead(entry, until)) {
          add(key, entry, customer, row, answer);
        } else {
          refuse(
              row, DayColumn.UNTIL, DaySheetProblem.UNTIL_PASSED, until.toLocalDate().toString());
        }
      }
    }
  }

  /// At midnight stands for a day without a time.
  static LocalDateTime until(DayEntry entry, LocalDateTime written) {
    return written.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? entry.putOffTo(written.toLocalDate())
        : written;
  }

  private boolean isAhead(DayEntry entry, LocalDateTime until) {
    boolean goesByDay = entry.kind() == DayKind.JOURNEY_STEP || entry.kind() == DayKind.ACTION;
    return goesByDay
        ? until.toLocalDate().isAfter(state.now().toLocalDate())
        : until.isAfter(state.now());
  }

  private Optional<CustomerRow> customer(DayKey key, DayEntry entry) {
    return key.customer()
        .or(() -> entry.subject().customers().stream().findFirst())
        .map(state.customers()::get);
  }

  private void add(
      DayKey key,
      DayEntry entry,
      Optional<CustomerRow> customer,
      DayListRow row,
      DayAnswer answer) {
    lines.add(new DayListLine(row.place(), key, entry, customer, answer));
  }

  private void refuse(
      DayListRow row, DayColumn column, DaySheetProblem problem, Object... arguments) {
    problems.add(Problem.at(row.at(column), problem, arguments));
  }
}

package org.siyu.core.daysheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.content.VariableText;
import org.siyu.core.content.VariableValues;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.today.DayEnds;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKey;
import org.siyu.core.today.DayReceipt;
import org.siyu.core.today.DayRemark;
import org.siyu.core.today.DayService;
import org.siyu.core.today.DaySources;
import org.siyu.core.today.DayStore;
import org.siyu.core.today.DaySubject;
import org.siyu.core.today.DayUrgency;
import org.siyu.core.today.TeamDay;

/// Gives days' lists out and takes them back. No file appears without an entry in the audit log;
/// what a list says is written as a whole or not at all.
public final class DaySheetService {
  private final Day day;
  private final CustomerService customers;
  private final DaySheetFiles files;
  private final AuditLog audit;
  private final Supplier<String> workspace;
  private final Supplier<String> actor;
  private final Supplier<LocalDateTime> clock;

  /// What the days are read from and written to.
  ///
  /// @param read reads the team's day as it is now
  public record Day(
      Function<Monitor, TeamDay> read,
      DaySources sources,
      DayService service,
      DayEnds ends,
      DayStore store) {}

  /// @param workspace the name of the workspace
  /// @param actor the name of the member who works here now
  /// @param clock in the workspace's time zone
  public DaySheetService(
      Day day,
      CustomerService customers,
      DaySheetFiles files,
      AuditLog audit,
      Supplier<String> workspace,
      Supplier<String> actor,
      Supplier<LocalDateTime> clock) {
    this.day = day;
    this.customers = customers;
    this.files = files;
    this.audit = audit;
    this.workspace = workspace;
    this.actor = actor;
    this.clock = clock;
  }

  public LocalDate today() {
    return clock.get().toLocalDate();
  }

  /// @param tierName the name of a tier in the language of the list, by its code
  public DaySheet sheet(Member member, UnaryOperator<String> tierName, Monitor monitor) {
    TeamDay team = day.read().apply(monitor);
    // Alerts are seen to on the screen, with what explains them.
    Map<DayUrgency, List<DayEntry>> sections = new LinkedHashMap<>(team.sections(member));
    sections.remove(DayUrgency.ALERT);
    List<CustomerId> birthdays = team.birthdays(member);
    List<CustomerId> wanted = new ArrayList<>(birthdays);
    sections.values().stream()
        .flatMap(List::stream)
        .forEach(entry -> wanted.addAll(entry.subject().customers()));
    Map<CustomerId, CustomerRow> rows = rows(wanted);
    List<DaySheetLine> lines = new ArrayList<>();
    sections.forEach(
        (urgency, entries) -> {
          for (DayEntry entry : entries) {
            monitor.check();
            lines.addAll(lines(entry, urgency, rows, tierName));
          }
        });
    return new DaySheet(
        workspace.get(),
        member,
        team.now(),
        actor.get(),
        lines,
        birthdays.stream()
            .map(rows::get)
            .filter(row -> row != null)
            .map(row -> row.names().nickname())
            .toList());
  }

  private Map<CustomerId, CustomerRow> rows(List<CustomerId> wanted) {
    Set<CustomerId> ids = wanted.stream().collect(Collectors.toSet());
    return customers.rows(ids).stream()
        .collect(Collectors.toMap(CustomerRow::id, row -> row, (one, same) -> one));
  }

  private static List<DaySheetLine> lines(
      DayEntry entry,
      DayUrgency urgency,
      Map<CustomerId, CustomerRow> rows,
      UnaryOperator<String> tierName) {
    String script = entry.subject().script();
    if (entry.subject().customers().isEmpty()) {
      return List.of(new DaySheetLine(entry, urgency, Optional.empty(), script));
    }
    VariableText text = VariableText.parse(script);
    return entry.subject().customers().stream()
        .map(rows::get)
        .filter(row -> row != null)
        .map(
            row ->
                new DaySheetLine(
                    entry,
                    urgency,
                    Optional.of(row),
                    text.preview(VariableValues.of(row, tierName, Disclosure.MASKED)).text()))
        .toList();
  }

  /// Writes somebody's day as a workbook to be filled in, or as a PDF to be printed, as the file's
  /// name ends. A file of that name is replaced, at once and as a whole.
  ///
  /// @throws ProblemException [DaySheetProblem#UNKNOWN_FORMAT],
  ///   [org.siyu.core.exchange.ExportProblem]
  public DaySheet write(Member member, DaySheetWords words, Path target, Monitor monitor) {
    String name = String.valueOf(target.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isWorkbook = lower.endsWith(".xlsx");
    if (!isWorkbook && !lower.endsWith(".pdf")) {
      throw new ProblemException(Problem.of(DaySheetProblem.UNKNOWN_FORMAT, name));
    }
    DaySheet sheet = sheet(member, words::tier, monitor);
    try (StagedFile staged =
        isWorkbook
            ? files.workbook(sheet, words, target, monitor)
            : files.print(sheet, words, target)) {
      audit.record(
          actor.get(),
          AuditAction.DAY_LIST_EXPORTED,
          name,
          Map.of(
              "count", Long.toString(sheet.entries()),
              "customers", Long.toString(sheet.customers())));
      staged.publish();
    }
    return sheet;
  }

  /// Looks at a list that came back. Nothing is written.
  ///
  /// @throws ProblemException [DaySheetProblem#NOT_A_DAY_LIST], or why the file cannot be read
  public DayListReview read(Path file, Monitor monitor) {
    return review(files.read(file, monitor), monitor);
  }

  /// Holds a list against the days as they are now.
  public DayListReview review(DayList list, Monitor monitor) {
    Map<DayKey, DayEntry> open = new HashMap<>();
    for (DayEntry entry : TeamDay.open(day.sources(), monitor)) {
      if (entry.subject() instanceof DaySubject.JourneyGroup) {
        entry
            .subject()
            .customers()
            .forEach(customer -> open.put(DayKey.of(entry, Optional.of(customer)), entry));
      } else {
        open.put(DayKey.of(entry, Optional.empty()), entry);
      }
    }
    List<DayKey> named =
        list.rows().stream()
            .filter(DayListRow::isFilledIn)
            .map(row -> DayKey.parse(row.text(DayColumn.ID)))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    List<CustomerId> whom = new ArrayList<>();
    for (DayKey key : named) {
      key.customer()
          .map(List::of)
          .or(() -> Optional.ofNullable(open.get(key)).map(entry -> entry.subject().customers()))
          .ifPresent(whom::addAll);
    }
    return DayListReviewer.review(
        list,
        new DayListReviewer.State(
            clock.get(),
            open,
            day.ends().of(named.stream().filter(key -> !open.containsKey(key)).toList()),
            rows(whom)));
  }

  private record Deed(DayEntry entry, DayAnswer answer) {}

  /// Writes what a list says, all of it or nothing.
  ///
  /// @return what takes it back, in the order in which it was done
  /// @throws ProblemException [DaySheetProblem#CHANGED_MEANWHILE] where it would no longer do what
  ///   the review says, and as [DayService]
  public List<DayReceipt> apply(DayListReview review) {
    return day.store()
        .asOne(
            () -> {
              DayListReview now = review(review.list(), Monitor.NONE);
              if (!now.doesAs(review)) {
                throw new ProblemException(
                    Problem.at(
                        Place.file(review.list().fileName()), DaySheetProblem.CHANGED_MEANWHILE));
              }
              Map<Deed, List<CustomerId>> deeds = new LinkedHashMap<>();
              for (DayListLine line : now.lines()) {
                List<CustomerId> whom =
                    deeds.computeIfAbsent(
                        new Deed(line.entry(), line.answer()), _ -> new ArrayList<>());
                line.key().customer().ifPresent(whom::add);
              }
              List<DayReceipt> receipts = new ArrayList<>();
              deeds.forEach((deed, whom) -> receipts.add(act(deed, whom)));
              audit.record(
                  actor.get(),
                  AuditAction.DAY_LIST_IMPORTED,
                  review.list().fileName(),
                  counts(now));
              return receipts;
            });
  }

  private DayReceipt act(Deed deed, List<CustomerId> whom) {
    DayAnswer answer = deed.answer();
    DayRemark remark = new DayRemark(answer.at(), answer.remark());
    return switch (answer.result()) {
      case DONE -> day.service().done(deed.entry(), whom, remark);
      case SKIPPED -> day.service().skip(deed.entry(), whom, answer.reason(), remark);
      case LATER ->
          day.service()
              .later(
                  deed.entry(),
                  whom,
                  DayListReviewer.until(deed.entry(), answer.until().orElseThrow()),
                  words(answer));
    };
  }

  private static String words(DayAnswer answer) {
    return answer.reason().isEmpty() || answer.remark().isEmpty()
        ? answer.reason() + answer.remark()
        : answer.reason() + "; " + answer.remark();
  }

  private static Map<String, String> counts(DayListReview review) {
    Map<String, String> counts = new LinkedHashMap<>();
    for (DayResult result : DayResult.values()) {
      counts.put(result.code(), Long.toString(review.count(result)));
    }
    return counts;
  }

  /// Takes back what a list did, all of it or nothing.
  ///
  /// @throws ProblemException when somebody has changed the same since
  public void undo(List<DayReceipt> receipts) {
    day.service().undo(receipts);
  }
}

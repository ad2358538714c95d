package org.siyu.core.kpisheet;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.KpiProblem;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;

/// Gives sheets out to be filled in, and takes them and files of statistics in. No file appears
/// without an entry in the audit log; what files say is written as a whole or not at all.
public final class KpiSheetService {
  private final KpiService kpi;
  private final Files files;
  private final MemberRepository members;
  private final AuditLog audit;
  private final Supplier<String> workspace;
  private final Supplier<String> actor;
  private final Clock clock;

  /// What is read and written.
  ///
  /// @param layouts of statistics that ship with the workbench
  public record Files(
      TabularFiles tables,
      KpiSheetFiles sheets,
      DayFigures days,
      ColumnMemory columns,
      List<DailyLayout> layouts) {
    public Files {
      layouts = List.copyOf(layouts);
    }
  }

  /// @param workspace its name
  /// @param actor the name of the member who works here now
  public KpiSheetService(
      KpiService kpi,
      Files files,
      MemberRepository members,
      AuditLog audit,
      Supplier<String> workspace,
      Supplier<String> actor,
      Clock clock) {
    this.kpi = kpi;
    this.files = files;
    this.members = members;
    this.audit = audit;
    this.workspace = workspace;
    this.actor = actor;
    this.clock = clock;
  }

  public List<DailyLayout> layouts() {
    return files.layouts();
  }

  public Catalogue catalogue() {
    return kpi.catalogue();
  }

  /// The name of a member; nothing for the team, for roles and for who is not here.
  public Optional<String> name(Scope scope) {
    return scope instanceof Scope.OfMember(UUID id)
        ? members.find(id).map(Member::name)
        : Optional.empty();
  }

  /// Whether a file is a sheet that went out from here. Quick.
  public boolean isOwn(Path file) {
    return knows(file, true);
  }

  /// Whether a file is such a sheet or holds statistics. Quick.
  public boolean isKnown(Path file) {
    return knows(file, false);
  }

  private boolean knows(Path file, boolean isOwn) {
    return new KpiListReader(files.tables())
        .knows(file, names(kpi.catalogue(), files.columns().all()), isOwn);
  }

  private KpiNames names(Catalogue catalogue, Map<String, KpiColumn.Meaning> columns) {
    List<DailyLayout> layouts = new ArrayList<>(files.layouts());
    layouts.add(DailyLayout.own(catalogue));
    Map<String, Optional<Scope>> found = new HashMap<>();
    Set<UUID> here = members.list().stream().map(Member::id).collect(Collectors.toSet());
    return new KpiNames(
        catalogue,
        layouts,
        columns,
        name ->
            found.computeIfAbsent(
                name,
                wanted ->
                    members
                        .findByNameOrAccount(wanted)
                        .map(member -> new Scope.OfMember(member.id()))),
        scope -> !(scope instanceof Scope.OfMember(UUID id)) || here.contains(id),
        LocalDate.now(clock));
  }

  /// Looks at files. Nothing is written.
  ///
  /// @throws ProblemException [KpiSheetProblem#NOT_A_KPI_LIST], or why a file cannot be read
  public KpiImportReview read(List<Path> paths, Monitor monitor) {
    return read(paths, Map.of(), monitor);
  }

  /// Looks at files, with what is said about columns for now.
  ///
  /// @param said by headers; goes before what is kept
  /// @throws ProblemException [KpiSheetProblem#NOT_A_KPI_LIST], [KpiProblem#UNKNOWN_INDICATOR],
  ///   [KpiSheetProblem#NOT_STATED], or why a file cannot be read
  public KpiImportReview read(
      List<Path> paths, Map<String, KpiColumn.Meaning> said, Monitor monitor) {
    Map<String, KpiColumn.Meaning> columns = new HashMap<>(files.columns().all());
    columns.putAll(byKey(said));
    KpiNames names = names(kpi.catalogue(), columns);
    KpiListReader reader = new KpiListReader(files.tables());
    return review(paths.stream().map(path -> reader.read(path, names, monitor)).toList(), monitor);
  }

  private Map<String, KpiColumn.Meaning> byKey(Map<String, KpiColumn.Meaning> said) {
    Map<String, KpiColumn.Meaning> columns = new HashMap<>();
    said.forEach(
        (header, meaning) -> {
          if (meaning instanceof KpiColumn.Meaning.Of(String code)) {
            requireStated(code);
          }
          columns.put(KpiColumn.key(header), meaning);
        });
    return columns;
  }

  private void requireStated(String code) {
    Indicator indicator =
        kpi.catalogue()
            .find(code)
            .orElseThrow(
                () -> new ProblemException(Problem.of(KpiProblem.UNKNOWN_INDICATOR, code)));
    if (!DailyLayout.isStated(indicator)) {
      throw new ProblemException(Problem.of(KpiSheetProblem.NOT_STATED, code));
    }
  }

  /// Keeps what people say columns of statistics are, for the next file that has them.
  ///
  /// @param said by headers
  /// @throws ProblemException [KpiProblem#UNKNOWN_INDICATOR], [KpiSheetProblem#NOT_STATED]
  public void remember(Map<String, KpiColumn.Meaning> said) {
    files.columns().save(byKey(said));
  }

  /// The indicators that a column of statistics can be.
  public List<Indicator> stated() {
    return kpi.catalogue().all().stream().filter(DailyLayout::isStated).toList();
  }

  /// Holds files against what is here now.
  public KpiImportReview review(List<KpiList> lists, Monitor monitor) {
    Set<Period> periods = new LinkedHashSet<>();
    for (KpiList list : lists) {
      for (KpiCell cell : list.asked()) {
        if (cell.time() instanceof KpiTime.OfPeriod(Period period)) {
          periods.add(period);
        }
      }
    }
    Map<Period, Map<Scope, Set<KpiCell>>> expected = new LinkedHashMap<>();
    List<Period> closed = kpi.closedPeriods();
    for (Period period : periods) {
      if (!closed.contains(period)) {
        expected.put(period, expected(period, monitor));
      }
    }
    return review(lists, days(lists), expected);
  }

  private KpiImportReview review(
      List<KpiList> lists, Set<KpiCell> days, Map<Period, Map<Scope, Set<KpiCell>>> expected) {
    Map<KpiCell, KpiHeld> here = new HashMap<>(entered());
    here.putAll(counted(days));
    return KpiImportReviewer.review(
        lists,
        new KpiImportReviewer.State(here, enteredBy(), Set.copyOf(kpi.closedPeriods()), expected));
  }

  private static Set<KpiCell> days(List<KpiList> lists) {
    return lists.stream()
        .flatMap(list -> list.statements().stream())
        .map(KpiStatement::cell)
        .filter(cell -> cell.time() instanceof KpiTime.OfDay)
        .collect(Collectors.toSet());
  }

  private Map<Scope, Set<KpiCell>> expected(Period period, Monitor monitor) {
    Map<Scope, Set<KpiCell>> expected = new LinkedHashMap<>();
    for (FillIn sheet : sheets(period, monitor)) {
      expected.put(
          sheet.scope(), sheet.rows().stream().map(FillIn.Row::cell).collect(Collectors.toSet()));
    }
    return expected;
  }

  private Map<KpiCell, KpiHeld> entered() {
    Map<KpiCell, KpiHeld> here = new HashMap<>();
    for (Entry entry : kpi.entries()) {
      here.put(KpiCell.of(entry.key()), new KpiHeld(new KpiAmount(entry.value()), entry.note()));
    }
    return here;
  }

  private Map<KpiCell, KpiEntered> enteredBy() {
    Map<KpiCell, KpiEntered> by = new HashMap<>();
    for (Entry entry : kpi.entries()) {
      by.put(KpiCell.of(entry.key()), new KpiEntered(entry.enteredAt(), entry.enteredBy()));
    }
    return by;
  }

  private Map<KpiCell, KpiHeld> counted(Set<KpiCell> cells) {
    List<LocalDate> days = cells.stream().map(KpiSheetService::day).sorted().toList();
    if (days.isEmpty()) {
      return Map.of();
    }
    Map<KpiCell, KpiHeld> here = new HashMap<>();
    files
        .days()
        .of(
            cells.stream().map(KpiCell::indicator).collect(Collectors.toSet()),
            new DateRange(days.getFirst(), days.getLast()))
        .forEach((cell, value) -> here.put(cell, new KpiHeld(KpiAmount.of(value), "")));
    return here;
  }

  private static LocalDate day(KpiCell cell) {
    return switch (cell.time()) {
      case KpiTime.OfDay(LocalDate day) -> day;
      case KpiTime.OfPeriod(Period period) -> period.first();
    };
  }

  /// Writes what files say and was decided, all of it or nothing.
  ///
  /// @return what takes it back
  /// @throws ProblemException [KpiSheetProblem#CHANGED_MEANWHILE] where it would no longer do what
  ///   the review says
  public KpiImportReceipt apply(KpiImportReview review) {
    return writing().apply(review, () -> review(review.lists(), days(review.lists()), Map.of()));
  }

  /// Takes back what an import has done, all of it or nothing.
  ///
  /// @throws ProblemException [KpiSheetProblem#CHANGED_MEANWHILE] when somebody has changed the
  ///   same since, [KpiProblem#CLOSED]
  public void undo(KpiImportReceipt receipt) {
    writing()
        .undo(
            receipt,
            () -> {
              Map<KpiCell, KpiHeld> here = new HashMap<>(entered());
              here.putAll(
                  counted(
                      receipt.lines().stream()
                          .map(KpiImportLine::cell)
                          .filter(cell -> cell.time() instanceof KpiTime.OfDay)
                          .collect(Collectors.toSet())));
              return here;
            });
  }

  private KpiImportWriting writing() {
    return new KpiImportWriting(kpi, files.days(), audit, actor, clock);
  }

  /// What each is asked for in a period, the team's sheet first.
  public List<FillIn> sheets(Period period, Monitor monitor) {
    return new FillIns(kpi.values(monitor), kpi.scheme(), kpi.targets(), entered())
        .of(
            period,
            members.list().stream().sorted(Comparator.comparing(Member::name)).toList(),
            workspace.get(),
            LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES),
            actor.get());
  }

  /// Writes the sheets of a period into a folder, one for each person. Files of the same names are
  /// replaced.
  ///
  /// @param only whose sheet; all when empty
  /// @return the files
  /// @throws ProblemException [KpiProblem#CLOSED], [KpiSheetProblem#NOTHING_TO_FILL],
  ///   [org.siyu.core.exchange.ExportProblem]
  public List<Path> write(
      Period period, Optional<Scope> only, KpiSheetWords words, Path folder, Monitor monitor) {
    if (kpi.closedPeriods().contains(period)) {
      throw new ProblemException(Problem.of(KpiProblem.CLOSED, period.text()));
    }
    List<FillIn> sheets =
        sheets(period, monitor).stream()
            .filter(sheet -> only.map(sheet.scope()::equals).orElse(true))
            .toList();
    if (sheets.isEmpty()) {
      throw new ProblemException(Problem.of(KpiSheetProblem.NOTHING_TO_FILL, period.text()));
    }
    List<Path> written = new ArrayList<>();
    for (FillIn sheet : sheets) {
      monitor.check();
      String name = sheet.name().isEmpty() ? words.text(KpiSheetText.TEAM) : sheet.name();
      String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
      Path target = folder.resolve("KPI " + period.text() + " " + safe + ".xlsx");
      try (StagedFile staged = files.sheets().fillIn(sheet, words, target)) {
        audit.record(
            actor.get(),
            AuditAction.KPI_SHEET_EXPORTED,
            String.valueOf(target.getFileName()),
            Map.of("count", Integer.toString(sheet.rows().size())));
        staged.publish();
      }
      written.add(target);
    }
    return written;
  }

  /// Writes an empty file of statistics.
  ///
  /// @throws ProblemException [org.siyu.core.exchange.ExportProblem]
  public void template(KpiSheetWords words, Path target) {
    try (StagedFile staged = files.sheets().template(stated(), words, target)) {
      staged.publish();
    }
  }
}

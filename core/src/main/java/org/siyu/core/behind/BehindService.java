package org.siyu.core.behind;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.facts.CountedEvent;
import org.siyu.core.kpi.facts.CountedEvents;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Opens numbers to the rows that they are counted from, and gives those out. No file appears
/// without an entry in the audit log.
public final class BehindService {
  private static final double CENTS = 100;

  private final BehindRows rows;
  private final BehindExport workbook;
  private final AuditLog audit;
  private final Supplier<String> actor;

  /// @param actor the name of the member who works here now
  public BehindService(
      BehindRows rows, BehindExport workbook, AuditLog audit, Supplier<String> actor) {
    this.rows = rows;
    this.workbook = workbook;
    this.audit = audit;
    this.actor = actor;
  }

  /// Whether a number opens to rows: most counts do; who is a customer, or of a cohort, is a
  /// customer and no row.
  public static boolean hasRows(StoreMeasure measure) {
    return measure.isDaily() || CountedEvents.has(measure);
  }

  /// The rows of a number, to be shown a page at a time.
  ///
  /// @param values read when the number was
  /// @throws ProblemException [BehindProblem#NO_ROWS]
  public Opened open(IndicatorValues values, BehindQuery query, BehindSort sort, Monitor monitor) {
    if (query.span().isEmpty()) {
      throw new ProblemException(Problem.of(BehindProblem.NO_ROWS, query.code()));
    }
    DateRange days = query.span().days();
    Optional<Set<UUID>> of = values.numbers().members(query.scope());
    Optional<StoreMeasure> measure = StoreMeasure.of(query.code());
    if (measure.isEmpty()) {
      return stated(values, query, sort);
    }
    Figure counted = values.numbers().count(measure.get(), query.span(), query.scope());
    if (measure.get().isDaily()) {
      BehindRows.Work work = work(values, measure.get(), days, of);
      return new Opened(
          query,
          sort,
          family(measure.get()),
          counted,
          rows.total(work),
          (offset, most) -> rows.page(work, sort, offset, most));
    }
    if (!CountedEvents.has(measure.get())) {
      throw new ProblemException(Problem.of(BehindProblem.NO_ROWS, query.code()));
    }
    CountedEvents events =
        CountedEvents.of(values.numbers().facts(), measure.get(), days, of, monitor);
    boolean isByAmount = sort.by() == BehindSort.By.AMOUNT;
    CountedEvents.Pages pages = events.pages(isByAmount, sort.isFalling());
    return new Opened(
        query,
        sort,
        family(measure.get()),
        counted,
        new BehindTotal(
            events.size(),
            events.makes(),
            measure.get().isMoney() ? events.number() / CENTS : events.number(),
            events.customers()),
        (offset, most) -> found(measure.get(), pages.page(offset, most), monitor));
  }

  private static BehindRows.Work work(
      IndicatorValues values, StoreMeasure measure, DateRange days, Optional<Set<UUID>> of) {
    return new BehindRows.Work(
        measure,
        days,
        of,
        values.numbers().facts().counts(measure.word(), days, of).stream()
            .filter(count -> count.campaign().isPresent())
            .toList());
  }

  /// An order counts once, or with what was paid for it.
  private List<BehindRow> found(StoreMeasure measure, List<CountedEvent> events, Monitor monitor) {
    List<BehindRow> found = rows.events(events, monitor);
    return measure.isMoney()
        ? found.stream()
            .map(
                row ->
                    row.paper()
                        .map(paper -> paper.net().cents() / CENTS)
                        .map(row::counting)
                        .orElse(row))
            .toList()
        : found;
  }

  private Opened stated(IndicatorValues values, BehindQuery query, BehindSort sort) {
    StatedRows stated = StatedRows.of(values, query, rows);
    List<BehindRow> all = stated.sorted(sort);
    return new Opened(
        query,
        sort,
        RowFamily.DAYS,
        values.raw(query.code(), query.span(), query.scope()),
        stated.total(),
        (offset, most) -> all.stream().skip(offset).limit(most).toList());
  }

  /// In which list the rows of a count stand.
  public static RowFamily family(StoreMeasure measure) {
    return switch (measure) {
      case ORDERS,
          REVENUE,
          BUYERS,
          REPEAT_BUYERS,
          HIGH_VALUE_CUSTOMERS,
          LIFETIME_BUYERS,
          LIFETIME_REVENUE ->
          RowFamily.ORDERS;
      case FOLLOW_UPS_DUE, FOLLOW_UPS_ON_TIME -> RowFamily.FOLLOW_UPS;
      default -> measure.isDaily() ? RowFamily.WORK : RowFamily.DOINGS;
    };
  }

  /// Gives all rows out as a workbook. A file of that name is replaced, at once and as a whole.
  ///
  /// @param number the code of what is opened, for the audit log
  /// @throws ProblemException [org.siyu.core.exchange.ExportProblem]
  public void export(BehindTable table, String number, Path target, Monitor monitor) {
    try (StagedFile staged = workbook.stage(table, target, monitor)) {
      audit.record(
          actor.get(),
          AuditAction.NUMBER_EXPORTED,
          String.valueOf(target.getFileName()),
          facts(table, number));
      staged.publish();
    }
  }

  private static Map<String, String> facts(BehindTable table, String number) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("number", number);
    facts.put("count", Integer.toString(table.count()));
    if (table.columns().contains(BehindColumn.CUSTOMER)) {
      boolean isShown = table.disclosure() instanceof Disclosure.Unmasked;
      facts.put("personal-data", isShown ? "shown" : "masked");
    }
    if (table.disclosure() instanceof Disclosure.Unmasked(String purpose)) {
      facts.put("purpose", purpose);
    }
    return facts;
  }

  /// A number with all rows behind it, of which a page at a time is read.
  public static final class Opened {
    private final BehindPage head;
    private final BehindTable.Pieces pieces;

    Opened(
        BehindQuery query,
        BehindSort sort,
        RowFamily family,
        Figure counted,
        BehindTotal total,
        BehindTable.Pieces pieces) {
      this.head = new BehindPage(query, sort, family, counted, total, 0, List.of());
      this.pieces = pieces;
    }

    public BehindTotal total() {
      return head.total();
    }

    public BehindTable.Pieces pieces() {
      return pieces;
    }

    /// Reads the rows from the `offset`th on.
    public BehindPage page(int offset, int most) {
      return new BehindPage(
          head.query(),
          head.sort(),
          head.family(),
          head.counted(),
          head.total(),
          offset,
          pieces.from(offset, most));
    }
  }
}

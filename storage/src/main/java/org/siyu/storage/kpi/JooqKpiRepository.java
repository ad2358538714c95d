package org.siyu.storage.kpi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.siyu.core.kpi.BonusBase;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Closing;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUse;
import org.siyu.core.kpi.KpiProblem;
import org.siyu.core.kpi.KpiRepository;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Target;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.FormulaNames;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Keeps what people decide and enter about indicators.
public final class JooqKpiRepository implements KpiRepository {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Database database;

  public JooqKpiRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> work) {
    return database.write(sql -> work.get());
  }

  @Override
  public List<Indicator> ownIndicators(List<Indicator> shipped) {
    List<IndicatorDocument> own =
        database.read(
            sql ->
                sql.fetch("select definition from kpi_indicator order by code")
                    .map(row -> document(text(row, 0))));
    List<Indicator> all = new ArrayList<>(shipped);
    own.forEach(each -> all.add(each.frame(true)));
    FormulaNames names = Catalogue.names(all);
    return own.stream().map(each -> each.indicator(names, true)).toList();
  }

  private static IndicatorDocument document(String definition) {
    try {
      return MAPPER.readValue(definition, IndicatorDocument.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("an indicator is damaged", damaged);
    }
  }

  @Override
  public void saveIndicator(Indicator indicator, LocalDateTime at, String by) {
    String definition;
    try {
      definition = MAPPER.writeValueAsString(IndicatorDocument.of(indicator));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("an indicator cannot be written", impossible);
    }
    database.write(
        sql -> {
          sql.execute("delete from kpi_indicator where code = ?", indicator.code());
          return sql.execute(
              "insert into kpi_indicator (code, definition, changed_at, changed_by)"
                  + " values (?, ?, ?, ?)",
              indicator.code(),
              definition,
              at,
              by);
        });
  }

  @Override
  public void removeIndicator(String code) {
    database.write(sql -> sql.execute("delete from kpi_indicator where code = ?", code));
  }

  @Override
  public Map<IndicatorUse.Kind, Integer> uses(String code) {
    return database.read(
        sql -> {
          Map<IndicatorUse.Kind, Integer> uses = new EnumMap<>(IndicatorUse.Kind.class);
          count(sql, uses, IndicatorUse.Kind.TARGETS, "kpi_target where indicator = ?", code);
          count(sql, uses, IndicatorUse.Kind.ENTRIES, "kpi_entry where indicator = ?", code);
          count(sql, uses, IndicatorUse.Kind.DAYS, "kpi_day where indicator = ?", code);
          count(
              sql,
              uses,
              IndicatorUse.Kind.CLOSED,
              "kpi_closing where position(? in sheet_lines) > 0",
              ClosingJson.mention(code));
          count(
              sql,
              uses,
              IndicatorUse.Kind.ALERTS,
              "kpi_alert where indicator = ? and state in ('open', 'taken')",
              code);
          return uses;
        });
  }

  private static void count(
      DSLContext sql,
      Map<IndicatorUse.Kind, Integer> uses,
      IndicatorUse.Kind kind,
      String where,
      String wanted) {
    int found = sql.fetchSingle("select count(*) from " + where, wanted).get(0, Integer.class);
    if (found > 0) {
      uses.put(kind, found);
    }
  }

  @Override
  public Optional<KpiScheme> scheme() {
    return database
        .read(
            sql ->
                sql.fetchOptional(
                    "select version, definition from kpi_scheme order by version desc limit 1"))
        .map(row -> KpiSchemeJson.read(row.get(0, Integer.class), text(row, 1)));
  }

  @Override
  public KpiScheme scheme(int version) {
    return database
        .read(
            sql ->
                sql.fetchOptional("select definition from kpi_scheme where version = ?", version))
        .map(row -> KpiSchemeJson.read(version, text(row, 0)))
        .orElseThrow(() -> new ProblemException(Problem.of(KpiProblem.SCHEME_DAMAGED, version)));
  }

  @Override
  public KpiScheme saveScheme(KpiScheme scheme, LocalDateTime at, String by) {
    return database.write(
        sql -> {
          int version =
              sql.fetchSingle("select coalesce(max(version), 0) + 1 from kpi_scheme")
                  .get(0, Integer.class);
          sql.execute(
              "insert into kpi_scheme (version, definition, created_at, created_by)"
                  + " values (?, ?, ?, ?)",
              version,
              KpiSchemeJson.write(scheme),
              at,
              by);
          return scheme.withVersion(version);
        });
  }

  @Override
  public List<BonusBase> bonusBases() {
    return database.read(
        sql ->
            sql.fetch(
                    "select kind, member_id, amount_cents from kpi_bonus_base"
                        + " order by kind, member_id")
                .map(
                    row ->
                        new BonusBase(
                            Code.parse(PeriodKind.class, text(row, 0)),
                            row.get(1, UUID.class),
                            new Money(row.get(2, Long.class)))));
  }

  @Override
  public void saveBonusBases(List<BonusBase> bases, LocalDateTime at, String by) {
    database.write(
        sql -> {
          for (BonusBase base : bases) {
            sql.execute(
                "delete from kpi_bonus_base where kind = ? and member_id = ?",
                base.kind().code(),
                base.member());
            if (base.amount().cents() > 0) {
              sql.execute(
                  "insert into kpi_bonus_base (kind, member_id, amount_cents, changed_at,"
                      + " changed_by) values (?, ?, ?, ?, ?)",
                  base.kind().code(),
                  base.member(),
                  base.amount().cents(),
                  at,
                  by);
            }
          }
          return bases.size();
        });
  }

  @Override
  public List<Target> targets() {
    return database.read(
        sql ->
            sql.fetch(
                    "select indicator, period, scope, least, most, note from kpi_target"
                        + " order by period, scope, indicator")
                .map(
                    row ->
                        new Target(
                            text(row, 0),
                            period(row, 1),
                            scope(row, 2),
                            new Goal(row.get(3, Double.class), number(row, 4)),
                            text(row, 5))));
  }

  @Override
  public void saveTargets(List<Target> targets, LocalDateTime at, String by) {
    database.write(
        sql -> {
          for (Target target : targets) {
            remove(sql, "kpi_target", target.key());
            sql.execute(
                "insert into kpi_target (indicator, period, scope, least, most, note, changed_at,"
                    + " changed_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                target.indicator(),
                target.period().text(),
                target.scope().text(),
                target.goal().least(),
                nullable(target.goal().most()),
                target.note(),
                at,
                by);
          }
          return targets.size();
        });
  }

  @Override
  public void removeTargets(List<Entry.Key> keys) {
    removeAll("kpi_target", keys);
  }

  @Override
  public List<Entry> entries() {
    return database.read(
        sql ->
            sql.fetch(
                    "select indicator, period, scope, entered, note, changed_at, changed_by"
                        + " from kpi_entry order by period, scope, indicator")
                .map(
                    row ->
                        new Entry(
                            text(row, 0),
                            period(row, 1),
                            scope(row, 2),
                            number(row, 3),
                            text(row, 4),
                            row.get(5, LocalDateTime.class),
                            text(row, 6))));
  }

  @Override
  public void saveEntries(List<Entry> entries) {
    database.write(
        sql -> {
          for (Entry entry : entries) {
            remove(sql, "kpi_entry", entry.key());
            sql.execute(
                "insert into kpi_entry (indicator, period, scope, entered, note, changed_at,"
                    + " changed_by) values (?, ?, ?, ?, ?, ?, ?)",
                entry.indicator(),
                entry.period().text(),
                entry.scope().text(),
                nullable(entry.value()),
                entry.note(),
                entry.enteredAt(),
                entry.enteredBy());
          }
          return entries.size();
        });
  }

  @Override
  public void removeEntries(List<Entry.Key> keys) {
    removeAll("kpi_entry", keys);
  }

  private void removeAll(String table, List<Entry.Key> keys) {
    database.write(
        sql -> {
          keys.forEach(key -> remove(sql, table, key));
          return keys.size();
        });
  }

  private static void remove(DSLContext sql, String table, Entry.Key key) {
    sql.execute(
        "delete from " + table + " where indicator = ? and period = ? and scope = ?",
        key.indicator(),
        key.period().text(),
        key.scope().text());
  }

  @Override
  public Optional<Closing> closing(Period period, Scope scope, Catalogue catalogue) {
    return database.read(
        sql ->
            sql.fetchOptional(
                    "select closed_at, closed_by, scheme_version, score, sheet_lines,"
                        + " bonus_base_cents from kpi_closing where period = ? and scope = ?",
                    period.text(),
                    scope.text())
                .map(
                    row -> {
                      OptionalDouble score = number(row, 3);
                      return new Closing(
                          period,
                          scope,
                          row.get(0, LocalDateTime.class),
                          text(row, 1),
                          row.get(2, Integer.class),
                          score.isPresent() ? Figure.of(score.getAsDouble()) : Figure.missing(""),
                          Optional.ofNullable(row.get(5, Long.class)).map(Money::new),
                          ClosingJson.read(text(row, 4), catalogue));
                    }));
  }

  @Override
  public List<Period> closedPeriods() {
    return database.read(
        sql ->
            sql.fetch("select distinct period from kpi_closing").map(row -> period(row, 0)).stream()
                .sorted(Comparator.reverseOrder())
                .toList());
  }

  @Override
  public void close(List<Closing> closings) {
    database.write(
        sql -> {
          for (Closing closing : closings) {
            OptionalDouble score = closing.score().number();
            sql.execute(
                "insert into kpi_closing (period, scope, closed_at, closed_by, scheme_version,"
                    + " score, sheet_lines, bonus_base_cents) values (?, ?, ?, ?, ?, ?, ?, ?)",
                closing.period().text(),
                closing.scope().text(),
                closing.closedAt(),
                closing.closedBy(),
                closing.schemeVersion(),
                nullable(score),
                ClosingJson.write(closing.lines()),
                closing.base().map(Money::cents).orElse(null));
          }
          return closings.size();
        });
  }

  private static String text(Record row, int column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }

  private static Period period(Record row, int column) {
    return Period.parse(text(row, column)).orElseThrow();
  }

  private static Scope scope(Record row, int column) {
    return Scope.parse(text(row, column)).orElseThrow();
  }

  private static OptionalDouble number(Record row, int column) {
    Double value = row.get(column, Double.class);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static @Nullable Double nullable(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}

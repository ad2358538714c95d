package org.siyu.storage.alerts;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.alerts.AlertEvent;
import org.siyu.core.alerts.AlertProblem;
import org.siyu.core.alerts.AlertRepository;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.alerts.RuleSetting;
import org.siyu.core.kpi.AlertScope;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Keeps alerts in the store.
public final class JooqAlertRepository implements AlertRepository {
  private static final String SELECT =
      """
      select id, indicator, period, scope, state, findings, indicator_value, drivers, raised_at,
        checked_at, taken_by, taken_name, taken_at, closed_at, closed_by, closed_note,
        closed_worst, version
      from kpi_alert\
      """;

  private final Database database;

  public JooqAlertRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> work) {
    return database.write(sql -> work.get());
  }

  @Override
  public Map<String, RuleSetting> settings() {
    Map<String, RuleSetting> settings = new HashMap<>();
    database
        .read(sql -> sql.fetch("select rule_id, is_on, amber, red, scope from kpi_alert_rule"))
        .forEach(
            row ->
                settings.put(
                    text(row, 0),
                    new RuleSetting(
                        text(row, 0),
                        row.get(1, Boolean.class),
                        row.get(2, Double.class),
                        row.get(3, Double.class),
                        Code.parse(AlertScope.class, text(row, 4)))));
    return settings;
  }

  @Override
  public void save(RuleSetting setting, LocalDateTime at, String by) {
    database.write(
        sql -> {
          sql.execute("delete from kpi_alert_rule where rule_id = ?", setting.rule());
          return sql.execute(
              "insert into kpi_alert_rule (rule_id, is_on, amber, red, scope, changed_at,"
                  + " changed_by) values (?, ?, ?, ?, ?, ?, ?)",
              setting.rule(),
              setting.isOn(),
              setting.amber(),
              setting.red(),
              setting.scope().code(),
              at,
              by);
        });
  }

  @Override
  public void forget(String rule) {
    database.write(sql -> sql.execute("delete from kpi_alert_rule where rule_id = ?", rule));
  }

  @Override
  public Optional<KeptAlert> find(UUID id) {
    return database.read(
        sql -> sql.fetchOptional(SELECT + " where id = ?", id).map(JooqAlertRepository::alert));
  }

  @Override
  public Optional<KeptAlert> find(KeptAlert.Key key) {
    return database.read(
        sql ->
            sql.fetchOptional(
                    SELECT + " where indicator = ? and period = ? and scope = ?",
                    key.indicator(),
                    key.period().text(),
                    key.scope().text())
                .map(JooqAlertRepository::alert));
  }

  @Override
  public List<KeptAlert> open() {
    return database.read(
        sql ->
            sql
                .fetch(SELECT + " where state in ('open', 'taken') order by raised_at, id")
                .map(JooqAlertRepository::alert)
                .stream()
                .sorted(
                    Comparator.comparing(
                        (KeptAlert alert) -> alert.key().period(), Comparator.reverseOrder()))
                .toList());
  }

  @Override
  public List<KeptAlert> of(Period period) {
    return database.read(
        sql ->
            sql.fetch(SELECT + " where period = ? order by raised_at, id", period.text())
                .map(JooqAlertRepository::alert));
  }

  @Override
  public List<KeptAlert> all(int most) {
    return database.read(
        sql ->
            sql.fetch(SELECT + " order by raised_at desc, id desc limit ?", most)
                .map(JooqAlertRepository::alert));
  }

  private static KeptAlert alert(Record row) {
    return new KeptAlert(
        row.get(0, UUID.class),
        new KeptAlert.Key(
            text(row, 1),
            Period.parse(text(row, 2)).orElseThrow(),
            Scope.parse(text(row, 3)).orElseThrow()),
        Code.parse(AlertState.class, text(row, 4)),
        AlertJson.findings(text(row, 5)),
        row.get(6, Double.class),
        AlertJson.drivers(text(row, 7)),
        row.get(8, LocalDateTime.class),
        row.get(9, LocalDateTime.class),
        Optional.ofNullable(row.get(10, UUID.class))
            .map(
                member ->
                    new KeptAlert.Taken(member, text(row, 11), row.get(12, LocalDateTime.class))),
        Optional.ofNullable(row.get(13, LocalDateTime.class))
            .map(
                at ->
                    new KeptAlert.Closed(
                        at,
                        text(row, 14),
                        text(row, 15),
                        AlertJson.findings(text(row, 16)).getFirst())),
        row.get(17, Integer.class));
  }

  private static String text(Record row, int column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }

  @Override
  public KeptAlert save(KeptAlert alert) {
    return database.write(
        sql -> {
          if (alert.version() == 0) {
            insert(sql, alert);
          }
          int changed =
              sql.execute(
                  """
                  update kpi_alert set state = ?, findings = ?, indicator_value = ?, drivers = ?,
                    checked_at = ?, taken_by = ?, taken_name = ?, taken_at = ?, closed_at = ?,
                    closed_by = ?, closed_note = ?, closed_worst = ?, version = ?
                  where id = ? and version = ?
                  """,
                  alert.state().code(),
                  AlertJson.findings(alert.findings()),
                  alert.value(),
                  AlertJson.drivers(alert.drivers()),
                  alert.checkedAt(),
                  alert.taken().map(KeptAlert.Taken::member).orElse(null),
                  alert.taken().map(KeptAlert.Taken::name).orElse(null),
                  alert.taken().map(KeptAlert.Taken::at).orElse(null),
                  alert.closed().map(KeptAlert.Closed::at).orElse(null),
                  alert.closed().map(KeptAlert.Closed::by).orElse(null),
                  alert.closed().map(KeptAlert.Closed::note).orElse(null),
                  alert
                      .closed()
                      .map(closed -> AlertJson.findings(List.of(closed.worst())))
                      .orElse(null),
                  alert.version() + 1,
                  alert.id(),
                  alert.version());
          if (changed == 0) {
            throw new ProblemException(Problem.of(AlertProblem.CHANGED_MEANWHILE));
          }
          return alert.inVersion(alert.version() + 1);
        });
  }

  private static void insert(DSLContext sql, KeptAlert alert) {
    sql.execute(
        """
        insert into kpi_alert (id, indicator, period, scope, state, findings, indicator_value,
          drivers, raised_at, checked_at, version)
        values (?, ?, ?, ?, ?, '', 0, '', ?, ?, 0)
        """,
        alert.id(),
        alert.key().indicator(),
        alert.key().period().text(),
        alert.key().scope().text(),
        alert.state().code(),
        alert.raisedAt(),
        alert.checkedAt());
  }

  @Override
  public void log(UUID alert, AlertEvent event) {
    database.write(
        sql ->
            sql.execute(
                """
                insert into kpi_alert_event
                select ?, coalesce(max(event_no), 0) + 1, ?, ?, ?, ?
                from kpi_alert_event where alert_id = ?
                """,
                alert,
                event.at(),
                event.by(),
                event.kind().code(),
                event.text(),
                alert));
  }

  @Override
  public List<AlertEvent> events(UUID alert) {
    return database.read(
        sql ->
            sql.fetch(
                    "select happened_at, happened_by, kind, note from kpi_alert_event"
                        + " where alert_id = ? order by event_no",
                    alert)
                .map(
                    row ->
                        new AlertEvent(
                            row.get(0, LocalDateTime.class),
                            text(row, 1),
                            Code.parse(AlertEvent.Kind.class, text(row, 2)),
                            text(row, 3))));
  }
}

package org.siyu.storage.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.BatchBindStep;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.journey.Happenings;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyChange;
import org.siyu.core.journey.JourneyId;
import org.siyu.core.journey.JourneyLogEntry;
import org.siyu.core.journey.JourneyProblem;
import org.siyu.core.journey.JourneyRepository;
import org.siyu.core.journey.JourneyState;
import org.siyu.core.journey.JourneyStatus;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopGoal;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopReference;
import org.siyu.storage.database.Database;

/// Journeys in the store.
public final class JooqJourneyRepository implements JourneyRepository {
  private static final String SELECT =
      """
      select id, name, template_id, template_version, template_language, goal, rules, start_on,
        status, advanced_to, paused_on, version
      from journey\
      """;

  private final Database database;

  public JooqJourneyRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  @Override
  public long changes() {
    return database.changes();
  }

  @Override
  public List<Journey> journeys() {
    return database.read(
        sql ->
            sql.fetch(
                    SELECT
                        + " order by case status when 'running' then 0 when 'paused' then 1"
                        + " else 2 end, name, id")
                .map(JooqJourneyRepository::journey));
  }

  @Override
  public Optional<Journey> find(JourneyId id) {
    return database.read(
        sql ->
            sql.fetchOptional(SELECT + " where id = ?", id.value())
                .map(JooqJourneyRepository::journey));
  }

  private static Journey journey(Record row) {
    return new Journey(
        new JourneyId(row.get(0, UUID.class)),
        row.get(1, String.class),
        new SopReference(
            new SopId(row.get(2, UUID.class)),
            row.get(3, Integer.class),
            Code.parse(SopLanguage.class, row.get(4, String.class))),
        Code.parse(SopGoal.class, row.get(5, String.class)),
        JourneyJson.read(row.get(6, String.class)),
        row.get(7, LocalDate.class),
        Code.parse(JourneyStatus.class, row.get(8, String.class)),
        Optional.ofNullable(row.get(9, LocalDate.class)),
        Optional.ofNullable(row.get(10, LocalDate.class)),
        row.get(11, Integer.class));
  }

  @Override
  public Journey save(Journey journey) {
    Journey saved = journey.saved();
    SopReference template = journey.template();
    return database.write(
        sql -> {
          int gone =
              journey.version() == 0
                  ? 1
                  : sql.execute(
                      """
                      update journey set name = ?, rules = ?, status = ?, paused_on = ?, version = ?
                      where id = ? and version = ?
                      """,
                      journey.name(),
                      JourneyJson.write(journey.rules()),
                      journey.status().code(),
                      DSL.val(journey.pausedOn().orElse(null), LocalDate.class),
                      saved.version(),
                      journey.id().value(),
                      journey.version());
          if (gone == 0) {
            throw new ProblemException(
                Problem.of(JourneyProblem.CHANGED_MEANWHILE, journey.name()));
          }
          if (journey.version() == 0) {
            sql.execute(
                """
                insert into journey (id, name, template_id, template_version, template_language,
                  goal, rules, start_on, status, advanced_to, paused_on, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                journey.id().value(),
                journey.name(),
                template.template().value(),
                template.version(),
                template.language().code(),
                journey.goal().code(),
                JourneyJson.write(journey.rules()),
                journey.start(),
                journey.status().code(),
                DSL.val(journey.advancedTo().orElse(null), LocalDate.class),
                DSL.val(journey.pausedOn().orElse(null), LocalDate.class),
                saved.version());
          }
          return saved;
        });
  }

  @Override
  public List<JourneyState> load(Collection<Journey> journeys, Depth depth, CustomerBook book) {
    return journeys.isEmpty()
        ? List.of()
        : database.read(sql -> new JooqJourneyStates(sql, book).load(journeys, depth));
  }

  @Override
  public void apply(List<JourneyChange> changes, CustomerBook book) {
    if (!changes.isEmpty()) {
      database.write(
          sql -> {
            new JooqJourneyStates(sql, book).apply(changes);
            changes.forEach(change -> log(change.after().journey().id(), change.log()));
            return changes.size();
          });
    }
  }

  @Override
  public void removeActs(Collection<UUID> acts) {
    database.write(
        sql -> {
          for (UUID act : acts) {
            sql.execute(
                "update journey_group set is_settled = false"
                    + " where id = (select group_id from journey_act where id = ?)",
                act);
            sql.execute("delete from journey_act where id = ?", act);
          }
          return acts.size();
        });
  }

  @Override
  public void log(JourneyId journey, List<JourneyLogEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    database.write(
        sql -> {
          int last =
              sql.fetchSingle(
                      "select coalesce(max(line_no), 0) from journey_log where journey_id = ?",
                      journey.value())
                  .get(0, Integer.class);
          BatchBindStep batch =
              sql.batch("insert into journey_log values (?, ?, ?, ?, ?, ?, ?, ?)");
          for (JourneyLogEntry entry : entries) {
            batch =
                batch.bind(
                    journey.value(),
                    ++last,
                    entry.at(),
                    entry.day(),
                    entry.by(),
                    entry.kind().code(),
                    entry.customers(),
                    entry.detail());
          }
          return batch.execute();
        });
  }

  @Override
  public List<JourneyLogEntry> log(JourneyId journey, int most) {
    return database.read(
        sql ->
            sql.fetch(
                    """
                    select logged_at, log_day, logged_by, kind, customers, detail from journey_log
                    where journey_id = ? order by line_no desc limit ?
                    """,
                    journey.value(),
                    most)
                .map(
                    row ->
                        new JourneyLogEntry(
                            row.get(0, LocalDateTime.class),
                            row.get(1, LocalDate.class),
                            row.get(2, String.class),
                            Code.parse(JourneyLogEntry.Kind.class, row.get(3, String.class)),
                            row.get(4, Integer.class),
                            row.get(5, String.class))));
  }

  @Override
  public Happenings orders(DateRange days, CustomerBook book) {
    return database.readLazily(sql -> new JooqHappenings(sql, book).orders(days));
  }

  @Override
  public Happenings answers(DateRange days, CustomerBook book) {
    return database.readLazily(sql -> new JooqHappenings(sql, book).answers(days));
  }

  @Override
  public CustomerSet birthdays(Collection<LocalDate> days, CustomerBook book) {
    return database.readLazily(sql -> new JooqHappenings(sql, book).birthdays(days));
  }

  @Override
  public Map<Integer, UUID> owners(CustomerBook book) {
    return database.readLazily(sql -> new JooqHappenings(sql, book).owners());
  }
}

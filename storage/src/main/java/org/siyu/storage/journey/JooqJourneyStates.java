package org.siyu.storage.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.journey.Enrolment;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyChange;
import org.siyu.core.journey.JourneyRepository.Depth;
import org.siyu.core.journey.JourneyState;
import org.siyu.core.journey.OpenSteps;
import org.siyu.core.journey.StepAct;
import org.siyu.core.journey.StepGroup;
import org.siyu.core.shared.Code;
import org.siyu.storage.contact.JooqCustomerNumbers;

/// Reads and writes the people of journeys, all of them with few statements. Lives for one read or
/// write.
final class JooqJourneyStates {
  /// Where the bits of who belonged to the audience are kept.
  private static final int PRESENT = 0;

  private static final int MONTHS = 100;
  private static final Field<UUID> JOURNEY_ID = DSL.field(DSL.name("journey_id"), UUID.class);

  private final DSLContext sql;
  private final CustomerBook book;
  private final JooqCustomerNumbers numbers;

  JooqJourneyStates(DSLContext sql, CustomerBook book) {
    this.sql = sql;
    this.book = book;
    this.numbers = new JooqCustomerNumbers(sql, book);
  }

  List<JourneyState> load(Collection<Journey> journeys, Depth depth) {
    List<UUID> ids = journeys.stream().map(journey -> journey.id().value()).toList();
    Map<UUID, NavigableMap<Integer, byte[]>> people = people(ids);
    Map<UUID, List<StepGroup>> groups = groups(ids, depth);
    Map<UUID, List<StepAct>> acts = acts(ids, depth);
    return journeys.stream()
        .map(
            journey -> {
              UUID id = journey.id().value();
              NavigableMap<Integer, byte[]> cohorts =
                  people.getOrDefault(id, new TreeMap<Integer, byte[]>());
              return new JourneyState(
                  journey,
                  enrolments(cohorts),
                  Optional.ofNullable(cohorts.get(PRESENT))
                      .map(numbers::rows)
                      .orElse(CustomerSet.NOBODY),
                  groups.getOrDefault(id, List.of()),
                  acts.getOrDefault(id, List.of()));
            })
        .toList();
  }

  private Map<UUID, NavigableMap<Integer, byte[]>> people(Collection<UUID> ids) {
    Map<UUID, NavigableMap<Integer, byte[]>> found = new HashMap<>();
    sql.fetch(
            "select journey_id, cohort, contents from journey_people where {0}", JOURNEY_ID.in(ids))
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.get(0, UUID.class), _ -> new TreeMap<>())
                    .put(row.get(1, Integer.class), row.get(2, byte[].class)));
    return found;
  }

  /// Of two that were merged and are both under way, the first one goes on.
  private List<Enrolment> enrolments(NavigableMap<Integer, byte[]> cohorts) {
    List<Enrolment> people = new ArrayList<>();
    BitSet active = new BitSet(book.size());
    cohorts.tailMap(PRESENT, false).values().stream()
        .map(packed -> EnrolmentColumns.unpack(packed, numbers::row))
        .flatMap(List::stream)
        .forEach(
            each -> {
              if (!each.isActive() || !active.get(each.customer())) {
                people.add(each);
                active.set(each.customer(), each.isActive() || active.get(each.customer()));
              }
            });
    return people;
  }

  private Map<UUID, List<StepGroup>> groups(Collection<UUID> ids, Depth depth) {
    Map<UUID, List<StepGroup>> found = new HashMap<>();
    sql.fetch(
            "select id, journey_id, step_key, variant, due_on, opened_on, customer_bits"
                + " from journey_group where {0}"
                + (depth == Depth.OPEN ? " and is_settled = false" : "")
                + " order by opened_on, id",
            JOURNEY_ID.in(ids))
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.get(1, UUID.class), _ -> new ArrayList<>())
                    .add(
                        new StepGroup(
                            row.get(0, UUID.class),
                            row.get(2, String.class),
                            row.get(3, Integer.class),
                            row.get(4, LocalDate.class),
                            row.get(5, LocalDate.class),
                            numbers.rows(row.get(6, byte[].class)))));
    return found;
  }

  private Map<UUID, List<StepAct>> acts(Collection<UUID> ids, Depth depth) {
    Map<UUID, List<StepAct>> found = new HashMap<>();
    sql.fetch(
            "select g.journey_id, a.id, a.group_id, a.kind, a.acted_at, a.acted_by, a.reason,"
                + " a.until_day, a.customer_bits"
                + " from journey_act a join journey_group g on g.id = a.group_id where {0}"
                + (depth == Depth.OPEN ? " and g.is_settled = false" : "")
                + " order by a.acted_at, a.id",
            DSL.field(DSL.name("g", "journey_id"), UUID.class).in(ids))
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.get(0, UUID.class), _ -> new ArrayList<>())
                    .add(act(row)));
    return found;
  }

  private StepAct act(Record row) {
    return new StepAct(
        row.get(1, UUID.class),
        row.get(2, UUID.class),
        Code.parse(StepAct.Kind.class, row.get(3, String.class)),
        row.get(4, LocalDateTime.class),
        row.get(5, String.class),
        row.get(6, String.class),
        Optional.ofNullable(row.get(7, LocalDate.class)),
        numbers.rows(row.get(8, byte[].class)));
  }

  void apply(List<JourneyChange> changes) {
    numberEverybody(changes);
    Map<UUID, NavigableMap<Integer, byte[]>> before =
        people(changes.stream().map(change -> change.after().journey().id().value()).toList());
    for (JourneyChange change : changes) {
      JourneyState after = change.after();
      UUID id = after.journey().id().value();
      sql.execute(
          "update journey set advanced_to = ? where id = ?",
          DSL.val(after.journey().advancedTo().orElse(null), LocalDate.class),
          id);
      writePeople(id, after, before.getOrDefault(id, new TreeMap<Integer, byte[]>()));
      writeGroups(id, change.groups());
      writeActs(change.acts());
      settle(after);
    }
  }

  private void numberEverybody(List<JourneyChange> changes) {
    BitSet all = new BitSet(book.size());
    for (JourneyChange change : changes) {
      change.after().people().forEach(each -> all.set(each.customer()));
      change.after().present().forEach(all::set);
    }
    numbers.number(CustomerSet.of(all));
  }

  private void writePeople(UUID journey, JourneyState after, Map<Integer, byte[]> before) {
    Map<Integer, byte[]> now = new TreeMap<>();
    now.put(PRESENT, numbers.packed(after.present()));
    after.people().stream()
        .collect(Collectors.groupingBy(each -> cohort(each.entered())))
        .forEach(
            (cohort, people) -> now.put(cohort, EnrolmentColumns.pack(people, numbers::number)));
    Set<Integer> gone = new HashSet<>(before.keySet());
    gone.removeAll(now.keySet());
    for (int cohort : gone) {
      sql.execute(
          "delete from journey_people where journey_id = ? and cohort = ?", journey, cohort);
    }
    now.forEach(
        (cohort, contents) -> {
          byte[] had = before.get(cohort);
          if (had == null) {
            sql.execute("insert into journey_people values (?, ?, ?)", journey, cohort, contents);
          } else if (!Arrays.equals(had, contents)) {
            sql.execute(
                "update journey_people set contents = ? where journey_id = ? and cohort = ?",
                contents,
                journey,
                cohort);
          }
        });
  }

  private static int cohort(LocalDate entered) {
    return entered.getYear() * MONTHS + entered.getMonthValue();
  }

  private void writeGroups(UUID journey, List<StepGroup> groups) {
    if (groups.isEmpty()) {
      return;
    }
    BatchBindStep batch = sql.batch("insert into journey_group values (?, ?, ?, ?, ?, ?, ?, ?)");
    for (StepGroup group : groups) {
      batch =
          batch.bind(
              group.id(),
              journey,
              group.step(),
              (short) group.variant(),
              group.due(),
              group.opened(),
              numbers.packed(group.customers()),
              false);
    }
    batch.execute();
  }

  private void writeActs(List<StepAct> acts) {
    for (StepAct act : acts) {
      sql.execute(
          "insert into journey_act values (?, ?, ?, ?, ?, ?, ?, ?)",
          act.id(),
          act.group(),
          act.kind().code(),
          act.at(),
          act.by(),
          act.reason(),
          DSL.val(act.until().orElse(null), LocalDate.class),
          numbers.packed(act.customers()));
    }
  }

  private void settle(JourneyState after) {
    Set<UUID> open =
        OpenSteps.of(after.groups(), after.acts()).stream()
            .map(each -> each.group().id())
            .collect(Collectors.toSet());
    for (StepGroup group : after.groups()) {
      if (!open.contains(group.id())) {
        sql.execute("update journey_group set is_settled = true where id = ?", group.id());
      }
    }
  }
}

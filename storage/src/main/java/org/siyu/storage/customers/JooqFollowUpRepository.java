package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.FollowUp.FOLLOW_UP;
import static org.siyu.storage.database.generated.tables.Member.MEMBER;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.FollowUpRepository;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Keeps follow-ups in the store.
public final class JooqFollowUpRepository implements FollowUpRepository {
  private final Database database;

  public JooqFollowUpRepository(Database database) {
    this.database = database;
  }

  @Override
  public Optional<FollowUp> find(UUID id) {
    return database.read(
        sql ->
            select(sql).where(FOLLOW_UP.ID.eq(id)).fetchOptional(JooqFollowUpRepository::followUp));
  }

  /// Those of one customer: the open ones by their time, then the latest that are done.
  static List<FollowUp> of(DSLContext sql, UUID customer) {
    return select(sql)
        .where(FOLLOW_UP.CUSTOMER_ID.eq(customer))
        .orderBy(FOLLOW_UP.DONE_AT.desc().nullsFirst(), FOLLOW_UP.DUE_AT, FOLLOW_UP.ID)
        .fetch(JooqFollowUpRepository::followUp);
  }

  @Override
  public List<Open> open() {
    return database.read(
        sql ->
            select(sql)
                .where(FOLLOW_UP.DONE_AT.isNull())
                .orderBy(FOLLOW_UP.DUE_AT, FOLLOW_UP.ID)
                .fetch(
                    row ->
                        new Open(
                            followUp(row),
                            Optional.ofNullable(row.get(CUSTOMER.NICKNAME)).orElse(""))));
  }

  private static SelectOnConditionStep<Record> select(DSLContext sql) {
    return sql.select(FOLLOW_UP.fields())
        .select(MEMBER.NAME, CUSTOMER.NICKNAME)
        .from(FOLLOW_UP)
        .join(CUSTOMER)
        .on(CUSTOMER.ID.eq(FOLLOW_UP.CUSTOMER_ID))
        .leftJoin(MEMBER)
        .on(MEMBER.ID.eq(FOLLOW_UP.OWNER_ID));
  }

  private static FollowUp followUp(Record row) {
    return new FollowUp(
        row.get(FOLLOW_UP.ID),
        new CustomerId(row.get(FOLLOW_UP.CUSTOMER_ID)),
        Code.parse(FollowUpKind.class, row.get(FOLLOW_UP.KIND)),
        Optional.ofNullable(row.get(FOLLOW_UP.OWNER_ID))
            .map(owner -> new Owner(owner, row.get(MEMBER.NAME))),
        row.get(FOLLOW_UP.DUE_AT),
        Optional.ofNullable(row.get(FOLLOW_UP.DONE_AT)),
        Optional.ofNullable(row.get(FOLLOW_UP.NOTE)).orElse(""),
        row.get(FOLLOW_UP.VERSION));
  }

  @Override
  public void add(FollowUp followUp, LocalDateTime at, String by) {
    database.write(
        sql -> {
          if (!sql.fetchExists(CUSTOMER, CUSTOMER.ID.eq(followUp.customer().value()))) {
            throw new ProblemException(Problem.of(CustomerProblem.NOT_FOUND));
          }
          return sql.insertInto(FOLLOW_UP)
              .set(FOLLOW_UP.ID, followUp.id())
              .set(FOLLOW_UP.CUSTOMER_ID, followUp.customer().value())
              .set(FOLLOW_UP.KIND, followUp.kind().code())
              .set(FOLLOW_UP.OWNER_ID, owner(followUp))
              .set(FOLLOW_UP.DUE_AT, followUp.dueAt())
              .set(FOLLOW_UP.DONE_AT, followUp.doneAt().orElse(null))
              .set(FOLLOW_UP.NOTE, note(followUp))
              .set(FOLLOW_UP.VERSION, followUp.version())
              .set(FOLLOW_UP.CHANGED_AT, at)
              .set(FOLLOW_UP.CHANGED_BY, by)
              .execute();
        });
  }

  @Override
  public FollowUp change(FollowUp wanted, LocalDateTime at, String by) {
    return database.write(
        sql -> {
          int changed =
              sql.update(FOLLOW_UP)
                  .set(FOLLOW_UP.KIND, wanted.kind().code())
                  .set(FOLLOW_UP.OWNER_ID, owner(wanted))
                  .set(FOLLOW_UP.DUE_AT, wanted.dueAt())
                  .set(FOLLOW_UP.DONE_AT, wanted.doneAt().orElse(null))
                  .set(FOLLOW_UP.NOTE, note(wanted))
                  .set(FOLLOW_UP.VERSION, wanted.version() + 1)
                  .set(FOLLOW_UP.CHANGED_AT, at)
                  .set(FOLLOW_UP.CHANGED_BY, by)
                  .where(FOLLOW_UP.ID.eq(wanted.id()))
                  .and(FOLLOW_UP.VERSION.eq(wanted.version()))
                  .execute();
          if (changed == 0) {
            throw new ProblemException(missed(sql, wanted.id()));
          }
          return select(sql)
              .where(FOLLOW_UP.ID.eq(wanted.id()))
              .fetchSingle(JooqFollowUpRepository::followUp);
        });
  }

  private static Problem missed(DSLContext sql, UUID id) {
    return sql.select(FOLLOW_UP.CHANGED_BY, FOLLOW_UP.CHANGED_AT)
        .from(FOLLOW_UP)
        .where(FOLLOW_UP.ID.eq(id))
        .fetchOptional(
            row ->
                Problem.of(
                    CustomerProblem.CHANGED_MEANWHILE, row.value1(), row.value2().toString()))
        .orElseGet(() -> Problem.of(CustomerProblem.NOT_FOUND));
  }

  @Override
  public void remove(UUID id) {
    database.write(sql -> sql.deleteFrom(FOLLOW_UP).where(FOLLOW_UP.ID.eq(id)).execute());
  }

  private static @Nullable UUID owner(FollowUp followUp) {
    return followUp.owner().map(Owner::id).orElse(null);
  }

  private static @Nullable String note(FollowUp followUp) {
    return followUp.note().isEmpty() ? null : followUp.note();
  }
}

package org.siyu.storage.customers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerMergeRepository;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.MergePlan;
import org.siyu.core.customers.MergeRecord;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Merges customers in the store.
public final class JooqCustomerMergeRepository implements CustomerMergeRepository {
  private static final String HOLDING =
      """
      select id, survivor_id, merged_id, merged_label, merged_at, merged_by
      from customer_merge
      where undone_at is null and survivor_id = ?
      order by merged_at desc, id desc\
      """;

  private final Database database;

  public JooqCustomerMergeRepository(Database database) {
    this.database = database;
  }

  @Override
  public MergeRecord merge(
      UUID id,
      MergePlan plan,
      List<CustomerDetails.Consent> statements,
      LocalDateTime at,
      String by) {
    return database.write(sql -> new JooqCustomerMerge(sql, id, plan, at, by).run(statements));
  }

  @Override
  public MergeRecord undo(UUID id, LocalDateTime at, String by) {
    return database.write(
        sql -> {
          UUID survivor =
              sql.fetchOptional(
                      "select survivor_id from customer_merge where id = ? and undone_at is null",
                      id)
                  .map(row -> row.get(0, UUID.class))
                  .orElseThrow(() -> problem(CustomerProblem.MERGE_NOT_FOUND));
          MergeRecord latest = holding(sql, survivor).getFirst();
          if (!latest.id().equals(id)) {
            throw problem(CustomerProblem.MERGED_SINCE);
          }
          new JooqMergeUndo(sql, latest, at, by).run();
          sql.execute(
              "update customer_merge set undone_at = ?, undone_by = ? where id = ?", at, by, id);
          return latest;
        });
  }

  private static ProblemException problem(CustomerProblem code) {
    return new ProblemException(Problem.of(code));
  }

  @Override
  public List<MergeRecord> mergesInto(CustomerId survivor) {
    return database.read(sql -> holding(sql, survivor.value()));
  }

  private static List<MergeRecord> holding(DSLContext sql, UUID survivor) {
    return sql.fetch(HOLDING, survivor).map(JooqCustomerMergeRepository::merge);
  }

  private static MergeRecord merge(Record row) {
    return new MergeRecord(
        row.get(0, UUID.class),
        new CustomerId(row.get(1, UUID.class)),
        new CustomerId(row.get(2, UUID.class)),
        row.get(3, String.class),
        row.get(4, LocalDateTime.class),
        row.get(5, String.class));
  }
}

package org.siyu.storage.campaign;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.HandOverRepository;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.Code;
import org.siyu.storage.database.Database;

/// Leads of campaigns in the store.
public final class JooqHandOverRepository implements HandOverRepository {
  private static final String SELECT =
      """
      select h.follow_up_id, h.campaign_id, h.step_key, h.given_by, h.given_at, h.due_at,
        h.returned_at, h.returned_by, f.customer_id, f.kind, f.owner_id, m.name, f.due_at, f.done_at,
        f.note, f.version, c.nickname
      from campaign_hand_over h
        join follow_up f on f.id = h.follow_up_id
        join customer c on c.id = f.customer_id
        left join member m on m.id = f.owner_id
      """;

  private final Database database;

  public JooqHandOverRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<HandOver> of(CampaignId campaign) {
    return fetch("where h.campaign_id = ? order by h.given_at desc, f.id desc", campaign.value());
  }

  @Override
  public List<HandOver> open() {
    return fetch("where f.done_at is null order by f.due_at, f.id");
  }

  @Override
  public Optional<HandOver> find(UUID followUp) {
    return fetch("where h.follow_up_id = ?", followUp).stream().findFirst();
  }

  private List<HandOver> fetch(String where, Object... bindings) {
    return database.read(
        sql -> sql.fetch(SELECT + where, bindings).map(JooqHandOverRepository::handOver));
  }

  private static HandOver handOver(Record row) {
    FollowUp followUp =
        new FollowUp(
            row.get(0, UUID.class),
            new CustomerId(row.get(8, UUID.class)),
            Code.parse(FollowUpKind.class, row.get(9, String.class)),
            Optional.ofNullable(row.get(10, UUID.class))
                .map(owner -> new Owner(owner, row.get(11, String.class))),
            row.get(12, LocalDateTime.class),
            Optional.ofNullable(row.get(13, LocalDateTime.class)),
            Optional.ofNullable(row.get(14, String.class)).orElse(""),
            row.get(15, Integer.class));
    return new HandOver(
        followUp,
        Optional.ofNullable(row.get(16, String.class)).orElse(""),
        new CampaignId(row.get(1, UUID.class)),
        row.get(2, String.class),
        new HandOver.Given(
            row.get(3, UUID.class),
            row.get(4, LocalDateTime.class),
            row.get(5, LocalDateTime.class),
            Optional.ofNullable(row.get(6, LocalDateTime.class))
                .map(at -> new HandOver.Returned(at, row.get(7, String.class)))));
  }

  @Override
  public void save(HandOver handOver) {
    HandOver.Given given = handOver.given();
    database.write(
        (DSLContext sql) -> {
          sql.execute("delete from campaign_hand_over where follow_up_id = ?", handOver.id());
          return sql.execute(
              "insert into campaign_hand_over values (?, ?, ?, ?, ?, ?, ?, ?)",
              handOver.id(),
              handOver.campaign().value(),
              handOver.step(),
              given.by(),
              given.at(),
              given.dueAt(),
              given.returned().map(HandOver.Returned::at).orElse(null),
              given.returned().map(HandOver.Returned::by).orElse(null));
        });
  }

  @Override
  public void remove(UUID followUp) {
    database.write(
        sql -> sql.execute("delete from campaign_hand_over where follow_up_id = ?", followUp));
  }
}

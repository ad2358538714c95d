package org.siyu.storage.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignFigures;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.campaign.CampaignRepository;
import org.siyu.core.campaign.LifetimeValue;
import org.siyu.core.content.Audience;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Campaigns in the store. A campaign is kept as a whole: its parts are written anew each time.
public final class JooqCampaignRepository implements CampaignRepository {
  private final Database database;

  public JooqCampaignRepository(Database database) {
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
  public List<Campaign> all() {
    return database.read(sql -> new JooqCampaignReader(sql).all());
  }

  @Override
  public Optional<Campaign> find(CampaignId id) {
    return database.read(sql -> new JooqCampaignReader(sql).find(id));
  }

  @Override
  public Campaign save(Campaign campaign, Campaign.Revision revision) {
    return database.write(
        sql -> {
          JooqCampaignWriter writer = new JooqCampaignWriter(sql);
          if (campaign.revision().version() == 0) {
            writer.insert(campaign, revision);
          } else if (!writer.hasUpdated(campaign, revision)) {
            throw new ProblemException(
                find(campaign.id()).isPresent()
                    ? Problem.of(CampaignProblem.CHANGED_MEANWHILE, campaign.name())
                    : Problem.of(CampaignProblem.NOT_FOUND, campaign.name()));
          }
          return campaign.with(revision);
        });
  }

  @Override
  public void remove(CampaignId id) {
    database.write(
        sql -> {
          new JooqCampaignWriter(sql).removeParts(id);
          sql.execute("delete from campaign_log where campaign_id = ?", id.value());
          sql.execute("delete from campaign_hand_over where campaign_id = ?", id.value());
          return sql.execute("delete from campaign where id = ?", id.value());
        });
  }

  @Override
  public List<CampaignLogEntry> log(CampaignId id) {
    return database.read(sql -> new JooqCampaignReader(sql).log(id));
  }

  @Override
  public void add(CampaignId id, CampaignLogEntry entry) {
    database.write(
        sql ->
            sql.execute(
                "insert into campaign_log values (?, ?, ?, ?, ?, ?, ?)",
                entry.id(),
                id.value(),
                entry.at(),
                entry.by(),
                entry.kind().code(),
                entry.step(),
                entry.note()));
  }

  @Override
  public Map<UUID, Integer> capacity() {
    return database.read(
        sql -> {
          Map<UUID, Integer> capacity = new HashMap<>();
          sql.fetch("select member_id, tasks_per_day from campaign_capacity")
              .forEach(row -> capacity.put(row.get(0, UUID.class), row.get(1, Integer.class)));
          return capacity;
        });
  }

  @Override
  public void capacity(UUID member, int tasksPerDay) {
    database.write(
        (DSLContext sql) -> {
          sql.execute("delete from campaign_capacity where member_id = ?", member);
          return sql.execute("insert into campaign_capacity values (?, ?)", member, tasksPerDay);
        });
  }

  @Override
  public LifetimeValue lifetime(LocalDate asOf) {
    return database.read(sql -> new JooqCampaignCounts(sql).lifetime(asOf));
  }

  @Override
  public CampaignFigures.Store counts(Audience audience, DateRange window) {
    return database.read(sql -> new JooqCampaignCounts(sql).of(audience, window));
  }
}

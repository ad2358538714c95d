package org.siyu.storage.release;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.customers.ConsentPurpose;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.release.AudienceRepository;
import org.siyu.core.release.Audiences;
import org.siyu.storage.database.Database;

/// Reads tiers, tags and words of consent of all customers.
public final class JooqAudienceRepository implements AudienceRepository {
  private final Database database;

  public JooqAudienceRepository(Database database) {
    this.database = database;
  }

  @Override
  public Audiences audiences(LocalDateTime asOf) {
    return database.read(sql -> audiences(sql, asOf));
  }

  private static Audiences audiences(DSLContext sql, LocalDateTime asOf) {
    Optional<Record> snapshot =
        sql.fetchOptional(
            "select id, as_of from tier_snapshot order by taken_at desc, id desc limit 1");
    Map<UUID, String> tiers = new HashMap<>();
    snapshot.ifPresent(
        found ->
            sql.fetch(
                    "select customer_id, tier from tier_assignment where snapshot_id = ?",
                    found.get(0, UUID.class))
                .forEach(row -> tiers.put(row.get(0, UUID.class), row.get(1, String.class))));
    Map<UUID, Set<UUID>> tags = new HashMap<>();
    sql.fetch("select customer_id, tag_id from customer_tag")
        .forEach(
            row ->
                tags.computeIfAbsent(row.get(0, UUID.class), _ -> new HashSet<>())
                    .add(row.get(1, UUID.class)));
    Map<UUID, ConsentState> marketing = words(sql, ConsentPurpose.MARKETING, asOf);
    Map<UUID, ConsentState> personalised = words(sql, ConsentPurpose.PERSONALISED_MARKETING, asOf);
    Set<UUID> asked =
        Set.copyOf(
            sql.fetch(
                    "select distinct customer_id from consent where purpose = ?",
                    ConsentPurpose.PERSONALISED_MARKETING.code())
                .map(row -> row.get(0, UUID.class)));
    List<Audiences.Person> people = new ArrayList<>();
    sql.fetch("select id, allows_personalised_marketing from customer order by id")
        .forEach(
            row -> {
              UUID id = row.get(0, UUID.class);
              people.add(
                  new Audiences.Person(
                      tiers.getOrDefault(id, ""),
                      tags.getOrDefault(id, Set.of()),
                      marketing.getOrDefault(id, ConsentState.UNKNOWN),
                      asked.contains(id)
                          ? personalised.get(id) == ConsentState.WITHDRAWN
                          : !row.get(1, Boolean.class)));
            });
    return new Audiences(asOf, snapshot.map(found -> found.get(1, LocalDateTime.class)), people);
  }

  /// The latest word of each customer up to a moment.
  private static Map<UUID, ConsentState> words(
      DSLContext sql, ConsentPurpose purpose, LocalDateTime asOf) {
    Map<UUID, ConsentState> words = new HashMap<>();
    sql.fetch(
            "select customer_id, state from consent where purpose = ? and stated_at <= ?"
                + " order by stated_at, id",
            purpose.code(),
            asOf)
        .forEach(
            row -> words.put(row.get(0, UUID.class), ConsentState.of(row.get(1, String.class))));
    return words;
  }
}

package org.siyu.storage.content;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.impl.DSL;
import org.siyu.core.content.Asset;
import org.siyu.core.content.AssetRepository;
import org.siyu.storage.database.Database;

/// What is known of the files of the content calendar.
public final class JooqAssetRepository implements AssetRepository {
  private static final String COLUMNS = "a.hash, a.file_name, a.media_type, a.size_bytes";
  private static final String HELD =
      """
      select 1 from content_item_asset u join content_item i on i.id = u.item_id
      where u.asset_hash = a.hash and i.removed_at is null
      union all select 1 from campaign_evidence e where e.asset_hash = a.hash\
      """;

  private final Database database;

  public JooqAssetRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  @Override
  public List<Asset> all() {
    return database.read(
        sql ->
            sql.fetch(
                    "select "
                        + COLUMNS
                        + " from content_asset a order by a.added_at desc, a.file_name")
                .map(JooqContentItems::asset));
  }

  @Override
  public Optional<Asset> find(String hash) {
    return database.read(
        sql ->
            sql.fetchOptional("select " + COLUMNS + " from content_asset a where a.hash = ?", hash)
                .map(JooqContentItems::asset));
  }

  @Override
  public void add(Asset asset, LocalDateTime at, String by) {
    database.write(
        sql ->
            sql.execute(
                "insert into content_asset values (?, ?, ?, ?, ?, ?)",
                asset.hash(),
                asset.fileName(),
                asset.mediaType(),
                asset.bytes(),
                at,
                by));
  }

  @Override
  public List<Asset> unused() {
    return database.read(
        sql ->
            sql.fetch(
                    "select "
                        + COLUMNS
                        + " from content_asset a where not exists ("
                        + HELD
                        + ") order by a.file_name")
                .map(JooqContentItems::asset));
  }

  @Override
  public void remove(Collection<Asset> assets) {
    List<String> hashes = assets.stream().map(Asset::hash).toList();
    var link = DSL.field(DSL.name("asset_hash"), String.class);
    database.write(
        sql -> {
          sql.execute(
              """
              update content_item set asset_count = 0
              where removed_at is not null
                and id in (select item_id from content_item_asset where {0})
              """,
              link.in(hashes));
          sql.execute("delete from content_item_asset where {0}", link.in(hashes));
          return sql.execute(
              "delete from content_asset where {0}",
              DSL.field(DSL.name("hash"), String.class).in(hashes));
        });
  }
}

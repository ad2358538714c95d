package org.siyu.storage.content;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.Record;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRevision;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.Review;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.content.ReviewRepository;
import org.siyu.core.content.ReviewStep;
import org.siyu.core.shared.Code;
import org.siyu.storage.database.Database;

/// The history of reviews in the store.
public final class JooqReviewRepository implements ReviewRepository {
  private static final String LIVE =
      "select "
          + ContentItemRowMapper.LIGHT
          + " from content_item"
          + " where purpose = 'plan' and removed_at is null and ";
  private static final String WAITING =
      """
      (status = 'self-check' and coalesce(owner_id, author_id) = ?
        or status = 'cross-review' and cross_reviewer_id = ?
        or status = 'legal-review' and legal_reviewer_id = ?)
      order by planned_start, id
      """;
  private static final String SENT_BACK =
      """
      status = 'draft' and coalesce(owner_id, author_id) = ?
      and exists (select 1 from content_review l where l.item_id = content_item.id
        and l.entry_no = (select max(entry_no) from content_review m
          where m.item_id = content_item.id)
        and (l.step in ('sent-back', 'voided')
          or l.step = 'taken-back' and exists (select 1 from content_review b
            where b.item_id = l.item_id and b.entry_no = l.entry_no - 2
              and b.step in ('sent-back', 'voided'))))
      order by planned_start, id
      """;
  private static final String COUNTS =
      """
      select member_id, count(*) from (
        select case status when 'self-check' then coalesce(owner_id, author_id)
          when 'cross-review' then cross_reviewer_id else legal_reviewer_id end as member_id
        from content_item
        where purpose = 'plan' and removed_at is null
          and status in ('self-check', 'cross-review', 'legal-review')) waiting
      where member_id is not null group by member_id
      """;

  private final Database database;

  public JooqReviewRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<ReviewEntry> history(ContentId item) {
    return database.read(
        sql ->
            sql.fetch(
                    """
                    select step, status_before, status_after, member_id, member_name, happened_at,
                      remark, content_hash
                    from content_review where item_id = ? order by entry_no
                    """,
                    item.value())
                .map(JooqReviewRepository::entry));
  }

  private static ReviewEntry entry(Record row) {
    return new ReviewEntry(
        Code.parse(ReviewStep.class, row.get(0, String.class)),
        Code.parse(ContentStatus.class, row.get(1, String.class)),
        Code.parse(ContentStatus.class, row.get(2, String.class)),
        row.get(3, UUID.class),
        row.get(4, String.class),
        row.get(5, LocalDateTime.class),
        row.get(6, String.class),
        row.get(7, String.class));
  }

  @Override
  public void add(ContentId item, ReviewEntry entry, Content content) {
    database.write(
        sql -> {
          int number =
              sql.fetchSingle(
                      "select coalesce(max(entry_no), 0) + 1 from content_review where item_id = ?",
                      item.value())
                  .get(0, Integer.class);
          sql.execute(
              "insert into content_review values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              item.value(),
              number,
              entry.step().code(),
              entry.before().code(),
              entry.after().code(),
              entry.member(),
              entry.memberName(),
              entry.at(),
              entry.remark(),
              entry.contentHash());
          if (sql.fetchOptional(
                  "select 1 from content_revision where item_id = ? and content_hash = ?",
                  item.value(),
                  entry.contentHash())
              .isEmpty()) {
            sql.execute(
                "insert into content_revision values (?, ?, ?, ?)",
                item.value(),
                entry.contentHash(),
                ContentJson.write(content),
                entry.at());
          }
          return number;
        });
  }

  /// A step, and the content that it is about.
  public record Kept(ContentId item, ReviewEntry entry, Content content) {}

  /// Adds the whole histories of items that have none yet.
  ///
  /// @param steps those of an item in their order
  public void addAll(List<Kept> steps) {
    Map<ContentId, Integer> numbers = new HashMap<>();
    Set<List<Object>> kept = new HashSet<>();
    database.write(
        sql -> {
          BatchBindStep reviews =
              sql.batch("insert into content_review values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
          BatchBindStep revisions = sql.batch("insert into content_revision values (?, ?, ?, ?)");
          for (Kept step : steps) {
            UUID item = step.item().value();
            ReviewEntry entry = step.entry();
            reviews =
                reviews.bind(
                    item,
                    numbers.merge(step.item(), 1, Integer::sum),
                    entry.step().code(),
                    entry.before().code(),
                    entry.after().code(),
                    entry.member(),
                    entry.memberName(),
                    entry.at(),
                    entry.remark(),
                    entry.contentHash());
            if (kept.add(List.of(item, entry.contentHash()))) {
              revisions =
                  revisions.bind(
                      item, entry.contentHash(), ContentJson.write(step.content()), entry.at());
            }
          }
          if (!steps.isEmpty()) {
            reviews.execute();
            revisions.execute();
          }
          return steps.size();
        });
  }

  @Override
  public Optional<ContentRevision> revision(ContentId item, String hash) {
    return database.read(
        sql ->
            sql.fetchOptional(
                    """
                    select contents, kept_at from content_revision
                    where item_id = ? and content_hash = ?
                    """,
                    item.value(),
                    hash)
                .map(
                    row ->
                        new ContentRevision(
                            hash,
                            ContentJson.read(row.get(0, String.class)),
                            row.get(1, LocalDateTime.class))));
  }

  @Override
  public List<ContentRow> queue(UUID member) {
    return database.read(
        sql -> sql.fetch(LIVE + WAITING, member, member, member).map(ContentItemRowMapper::row));
  }

  @Override
  public List<ContentRow> sentBack(UUID member) {
    return database.read(sql -> sql.fetch(LIVE + SENT_BACK, member).map(ContentItemRowMapper::row));
  }

  @Override
  public Map<UUID, Integer> waiting() {
    return database.read(
        sql -> {
          Map<UUID, Integer> counts = new HashMap<>();
          sql.fetch(COUNTS)
              .forEach(row -> counts.put(row.get(0, UUID.class), row.get(1, Integer.class)));
          return counts;
        });
  }

  @Override
  public Map<Review, UUID> defaultReviewers() {
    return database.read(
        sql -> {
          Map<Review, UUID> named = new EnumMap<>(Review.class);
          sql.fetch("select review, member_id from content_reviewer")
              .forEach(
                  row ->
                      named.put(
                          Code.parse(Review.class, row.get(0, String.class)),
                          row.get(1, UUID.class)));
          return named;
        });
  }

  @Override
  public void nameDefaultReviewer(Review review, Optional<UUID> member) {
    database.write(
        sql -> {
          sql.execute("delete from content_reviewer where review = ?", review.code());
          member.ifPresent(
              id -> sql.execute("insert into content_reviewer values (?, ?)", review.code(), id));
          return review;
        });
  }
}

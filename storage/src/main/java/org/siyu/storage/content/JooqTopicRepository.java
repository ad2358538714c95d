package org.siyu.storage.content;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.Topic;
import org.siyu.core.content.TopicRepository;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Topics and who voted for them in the store.
public final class JooqTopicRepository implements TopicRepository {
  private static final String SELECT =
      """
      select id, source, title, details, customer_id, permission, permission_note, permission_at,
        customer_votes, status, item_id, created_at, version
      from content_topic\
      """;

  private final Database database;

  public JooqTopicRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  @Override
  public List<Topic> all() {
    return database.read(
        sql -> {
          Map<UUID, Set<UUID>> voters = new HashMap<>();
          sql.fetch("select topic_id, member_id from content_topic_vote")
              .forEach(
                  row ->
                      voters
                          .computeIfAbsent(row.get(0, UUID.class), _ -> new HashSet<>())
                          .add(row.get(1, UUID.class)));
          return sql.fetch(SELECT).stream()
              .map(row -> topic(row, voters.getOrDefault(row.get(0, UUID.class), Set.of())))
              .sorted(
                  Comparator.comparingInt(Topic::votes)
                      .thenComparing(Topic::createdAt)
                      .thenComparing(Topic::id)
                      .reversed())
              .toList();
        });
  }

  @Override
  public Optional<Topic> find(UUID id) {
    return database.read(
        sql ->
            sql.fetchOptional(SELECT + " where id = ?", id)
                .map(
                    row ->
                        topic(
                            row,
                            Set.copyOf(
                                sql.fetch(
                                        """
                                        select member_id from content_topic_vote
                                        where topic_id = ?
                                        """,
                                        id)
                                    .getValues(0, UUID.class)))));
  }

  private static Topic topic(Record row, Set<UUID> voters) {
    return new Topic(
        row.get(0, UUID.class),
        Code.parse(Topic.Source.class, row.get(1, String.class)),
        row.get(2, String.class),
        row.get(3, String.class),
        Optional.ofNullable(row.get(4, UUID.class)),
        new Topic.Permission(
            Code.parse(Topic.Permission.State.class, row.get(5, String.class)),
            row.get(6, String.class),
            Optional.ofNullable(row.get(7, LocalDateTime.class))),
        row.get(8, Integer.class),
        voters,
        Code.parse(Topic.Status.class, row.get(9, String.class)),
        Optional.ofNullable(row.get(10, UUID.class)).map(ContentId::new),
        row.get(11, LocalDateTime.class),
        row.get(12, Integer.class));
  }

  @Override
  public Topic save(Topic topic, LocalDateTime at, String by) {
    return database.write(
        sql -> {
          sql.execute("delete from content_topic_vote where topic_id = ?", topic.id());
          int known =
              sql.execute(
                  "delete from content_topic where id = ? and version = ?",
                  topic.id(),
                  topic.version());
          if (topic.version() > 0 && known == 0) {
            throw new ProblemException(changedMeanwhile(sql, topic));
          }
          sql.execute(
              "insert into content_topic values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              topic.id(),
              topic.source().code(),
              topic.title(),
              topic.details(),
              DSL.val(topic.customer().orElse(null), UUID.class),
              topic.permission().state().code(),
              topic.permission().note(),
              DSL.val(topic.permission().at().orElse(null), LocalDateTime.class),
              topic.customerVotes(),
              topic.status().code(),
              DSL.val(topic.item().map(ContentId::value).orElse(null), UUID.class),
              topic.createdAt(),
              topic.version() + 1,
              at,
              by);
          for (UUID voter : topic.voters()) {
            sql.execute("insert into content_topic_vote values (?, ?)", topic.id(), voter);
          }
          return find(topic.id()).orElse(topic);
        });
  }

  private static Problem changedMeanwhile(DSLContext sql, Topic topic) {
    return sql.fetchOptional(
            "select changed_by, changed_at from content_topic where id = ?", topic.id())
        .map(
            row ->
                Problem.of(
                    ContentProblem.CHANGED_MEANWHILE,
                    topic.title(),
                    row.get(0, String.class),
                    row.get(1, LocalDateTime.class).toString()))
        .orElseGet(() -> Problem.of(ContentProblem.NOT_FOUND));
  }

  @Override
  public void remove(UUID id) {
    database.write(
        sql -> {
          sql.execute("delete from content_topic_vote where topic_id = ?", id);
          return sql.execute("delete from content_topic where id = ?", id);
        });
  }
}

package org.siyu.storage.tiers;

import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Record;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.TierPlay;
import org.siyu.core.tiers.TierPracticeRepository;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.TierReview;
import org.siyu.storage.database.Database;

/// Keeps plays and reviews in the store.
public final class JooqTierPracticeRepository implements TierPracticeRepository {
  private final Database database;

  public JooqTierPracticeRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<TierPlay> plays() {
    return database.read(
        sql ->
            sql.fetch("select tier, approach, benefits, rhythm, version from tier_play")
                .map(JooqTierPracticeRepository::play));
  }

  private static TierPlay play(Record row) {
    return new TierPlay(
        row.get(0, String.class),
        row.get(1, String.class),
        row.get(2, String.class),
        row.get(3, String.class),
        row.get(4, Integer.class));
  }

  @Override
  public TierPlay save(TierPlay play, String actor, LocalDateTime at) {
    int next = play.version() + 1;
    int written =
        database.write(
            sql ->
                play.version() == 0
                    ? sql.execute(
                        "insert into tier_play"
                            + " (tier, approach, benefits, rhythm, version, changed_at, changed_by)"
                            + " select ?, ?, ?, ?, ?, ?, ?"
                            + " where not exists (select 1 from tier_play where tier = ?)",
                        play.tier(),
                        play.approach(),
                        play.benefits(),
                        play.rhythm(),
                        next,
                        at,
                        actor,
                        play.tier())
                    : sql.execute(
                        "update tier_play set approach = ?, benefits = ?, rhythm = ?, version = ?,"
                            + " changed_at = ?, changed_by = ? where tier = ? and version = ?",
                        play.approach(),
                        play.benefits(),
                        play.rhythm(),
                        next,
                        at,
                        actor,
                        play.tier(),
                        play.version()));
    if (written == 0) {
      throw new ProblemException(Problem.of(TierProblem.PLAY_CHANGED));
    }
    return play.withVersion(next);
  }

  @Override
  public List<TierReview> reviews() {
    return database.read(
        sql ->
            sql.fetch(
                    "select reviewed_at, reviewed_by, scheme_version, remark from tier_review"
                        + " order by reviewed_at desc")
                .map(JooqTierPracticeRepository::review));
  }

  private static TierReview review(Record row) {
    return new TierReview(
        row.get(0, LocalDateTime.class),
        row.get(1, String.class),
        row.get(2, Integer.class),
        row.get(3, String.class));
  }

  @Override
  public void add(TierReview review) {
    database.write(
        sql ->
            sql.execute(
                "insert into tier_review (reviewed_at, reviewed_by, scheme_version, remark)"
                    + " values (?, ?, ?, ?)",
                review.at(),
                review.by(),
                review.schemeVersion(),
                review.remark()));
  }
}

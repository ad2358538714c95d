package org.siyu.storage.team;

import static org.siyu.storage.database.generated.tables.Member.MEMBER;
import static org.siyu.storage.database.generated.tables.WorkspaceProperty.WORKSPACE_PROPERTY;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.team.MemberRole;
import org.siyu.core.team.TeamProblem;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.generated.tables.records.MemberRecord;

/// The members in the store. Several roles stand in one column, as codes joined by commas.
public final class JooqMemberRepository implements MemberRepository {
  private static final String ACTING = "member.acting";

  private final Database database;
  private final Clock clock;

  public JooqMemberRepository(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Member> list() {
    return database.read(
        sql ->
            sql.selectFrom(MEMBER)
                .orderBy(MEMBER.IS_ACTIVE.desc(), MEMBER.NAME, MEMBER.ID)
                .fetch(JooqMemberRepository::member));
  }

  @Override
  public Optional<Member> find(UUID id) {
    return database.read(
        sql ->
            sql.selectFrom(MEMBER)
                .where(MEMBER.ID.eq(id))
                .fetchOptional(JooqMemberRepository::member));
  }

  @Override
  public Optional<Member> findByNameOrAccount(String nameOrAccount) {
    return database.read(sql -> named(sql, nameOrAccount));
  }

  private static Optional<Member> named(DSLContext sql, String nameOrAccount) {
    return sql.selectFrom(MEMBER)
        .where(MEMBER.NAME.eq(nameOrAccount).or(MEMBER.WECOM_ACCOUNT.eq(nameOrAccount)))
        .orderBy(MEMBER.IS_ACTIVE.desc(), MEMBER.ID)
        .limit(1)
        .fetchOptional(JooqMemberRepository::member);
  }

  @Override
  public Member save(Member member, String changedBy) {
    return database.write(sql -> save(sql, member, changedBy));
  }

  private Member save(DSLContext sql, Member member, String changedBy) {
    checkFree(sql, member, member.name());
    member.wecomAccount().ifPresent(account -> checkFree(sql, member, account));
    MemberRecord row = new MemberRecord();
    row.setId(member.id());
    row.setName(member.name());
    row.setMemberRole(roles(member));
    row.setWecomAccount(member.wecomAccount().orElse(null));
    row.setIsActive(member.isActive());
    row.setVersion(member.version() + 1);
    row.setChangedAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
    row.setChangedBy(changedBy);
    int written =
        member.version() == 0
            ? sql.executeInsert(row)
            : sql.executeUpdate(
                row, MEMBER.ID.eq(member.id()).and(MEMBER.VERSION.eq(member.version())));
    if (written == 0) {
      throw new ProblemException(Problem.of(TeamProblem.CHANGED_MEANWHILE, member.name()));
    }
    return member(row);
  }

  private static void checkFree(DSLContext sql, Member member, String nameOrAccount) {
    boolean isTaken =
        sql.fetchExists(
            MEMBER,
            MEMBER
                .ID
                .ne(member.id())
                .and(MEMBER.NAME.eq(nameOrAccount).or(MEMBER.WECOM_ACCOUNT.eq(nameOrAccount))));
    if (isTaken) {
      throw new ProblemException(Problem.of(TeamProblem.NAME_TAKEN, nameOrAccount));
    }
  }

  @Override
  public Member acting() {
    return database.read(
        sql ->
            sql.selectFrom(MEMBER)
                .where(
                    MEMBER
                        .ID
                        .cast(String.class)
                        .eq(
                            sql.select(WORKSPACE_PROPERTY.PROPERTY_VALUE)
                                .from(WORKSPACE_PROPERTY)
                                .where(WORKSPACE_PROPERTY.NAME.eq(ACTING))))
                .fetchOptional(JooqMemberRepository::member)
                .or(
                    () ->
                        sql.selectFrom(MEMBER)
                            .orderBy(MEMBER.IS_ACTIVE.desc(), MEMBER.ID)
                            .limit(1)
                            .fetchOptional(JooqMemberRepository::member))
                .orElseThrow(() -> new ProblemException(Problem.of(TeamProblem.UNKNOWN_MEMBER))));
  }

  @Override
  public void act(UUID member) {
    database.write(
        sql -> {
          if (!sql.fetchExists(MEMBER, MEMBER.ID.eq(member))) {
            throw new ProblemException(Problem.of(TeamProblem.UNKNOWN_MEMBER));
          }
          sql.deleteFrom(WORKSPACE_PROPERTY).where(WORKSPACE_PROPERTY.NAME.eq(ACTING)).execute();
          return sql.insertInto(WORKSPACE_PROPERTY)
              .set(WORKSPACE_PROPERTY.NAME, ACTING)
              .set(WORKSPACE_PROPERTY.PROPERTY_VALUE, member.toString())
              .execute();
        });
  }

  /// A member's roles as they stand in the store.
  public static String roles(Member member) {
    return member.roles().stream().map(Code::code).collect(Collectors.joining(","));
  }

  private static Member member(MemberRecord row) {
    return new Member(
        row.getId(),
        row.getName(),
        Arrays.stream(row.getMemberRole().split(","))
            .map(code -> Code.parse(MemberRole.class, code))
            .collect(Collectors.toSet()),
        Optional.ofNullable(row.getWecomAccount()),
        row.getIsActive(),
        row.getVersion());
  }
}

package org.siyu.storage.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.team.MemberRole;
import org.siyu.core.team.TeamProblem;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class JooqMemberRepositoryTest {
  @TempDir Path folder;
  private @Nullable Database database;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  private MemberRepository members() {
    if (database == null) {
      throw new IllegalStateException();
    }
    return new JooqMemberRepository(database, Clock.systemUTC());
  }

  private static Member member(int number, String name, String account, MemberRole... roles) {
    return new Member(new UUID(7, number), name, Set.of(roles), Optional.of(account), true, 0);
  }

  private static void assertProblem(TeamProblem expected, Executable work) {
    assertEquals(expected, assertThrows(ProblemException.class, work).problem().code());
  }

  @Test
  void aMemberWithSeveralRolesIsKept() {
    Member saved = members().save(member(1, "李", "li", MemberRole.GROWTH, MemberRole.ANALYST), "王");
    assertEquals(1, saved.version());
    assertEquals(Optional.of(saved), members().find(saved.id()));
    assertEquals(Optional.of(saved), members().findByNameOrAccount("李"));
    assertEquals(Optional.of(saved), members().findByNameOrAccount("li"));
    assertEquals(List.of(saved), members().list());
  }

  @Test
  void aChangeOnTopOfAnOlderVersionIsRefused() {
    Member first = members().save(member(1, "李", "li", MemberRole.GROWTH), "王");
    Member renamed =
        new Member(first.id(), "李四", first.roles(), first.wecomAccount(), false, first.version());
    assertEquals(2, members().save(renamed, "王").version());
    assertProblem(TeamProblem.CHANGED_MEANWHILE, () -> members().save(renamed, "王"));
  }

  @Test
  void namesAndAccountsAreUnique() {
    members().save(member(1, "李", "li", MemberRole.GROWTH), "王");
    assertProblem(
        TeamProblem.NAME_TAKEN,
        () -> members().save(member(2, "李", "li2", MemberRole.GROWTH), "王"));
    assertProblem(
        TeamProblem.NAME_TAKEN, () -> members().save(member(2, "赵", "li", MemberRole.GROWTH), "王"));
  }

  @Test
  void someoneActs() {
    assertProblem(TeamProblem.UNKNOWN_MEMBER, () -> members().acting());
    Member first = members().save(member(1, "李", "li", MemberRole.GROWTH), "王");
    Member second = members().save(member(2, "赵", "zhao", MemberRole.CONTENT), "王");
    assertEquals(first, members().acting());
    members().act(second.id());
    assertEquals(second, members().acting());
    assertProblem(TeamProblem.UNKNOWN_MEMBER, () -> members().act(new UUID(1, 1)));
    assertEquals(second, members().acting());
  }
}

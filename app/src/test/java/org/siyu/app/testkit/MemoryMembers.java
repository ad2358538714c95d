package org.siyu.app.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.team.MemberRole;
import org.siyu.core.team.TeamProblem;

/// A team in memory, with Li at work and Wang who has left.
public final class MemoryMembers implements MemberRepository {
  private final List<Member> kept = new ArrayList<>();
  private UUID acting = new UUID(0, 1);

  public MemoryMembers() {
    kept.add(member(1, "Li", true, MemberRole.OPS_MANAGER));
    kept.add(member(2, "陈可", true, MemberRole.OPERATOR, MemberRole.SERVICE));
    kept.add(member(3, "Wang", false, MemberRole.ANALYST));
  }

  private static Member member(int id, String name, boolean isActive, MemberRole... roles) {
    return new Member(new UUID(0, id), name, Set.of(roles), Optional.empty(), isActive, 1);
  }

  @Override
  public List<Member> list() {
    return List.copyOf(kept);
  }

  @Override
  public Optional<Member> find(UUID id) {
    return kept.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Member> findByNameOrAccount(String nameOrAccount) {
    return kept.stream().filter(member -> member.name().equals(nameOrAccount)).findFirst();
  }

  @Override
  public Member save(Member member, String changedBy) {
    if (findByNameOrAccount(member.name())
        .filter(other -> !other.id().equals(member.id()))
        .isPresent()) {
      throw new ProblemException(Problem.of(TeamProblem.NAME_TAKEN, member.name()));
    }
    Member saved =
        new Member(
            member.id(),
            member.name(),
            member.roles(),
            member.wecomAccount(),
            member.isActive(),
            member.version() + 1);
    kept.removeIf(other -> other.id().equals(member.id()));
    kept.add(saved);
    return saved;
  }

  @Override
  public Member acting() {
    return find(acting).orElseThrow();
  }

  @Override
  public void act(UUID member) {
    acting = member;
  }
}

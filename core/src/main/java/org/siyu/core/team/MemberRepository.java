package org.siyu.core.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps the members.
public interface MemberRepository {
  /// By name, those who left last.
  List<Member> list();

  Optional<Member> find(UUID id);

  /// Finds by name or by WeCom account, as files name members.
  Optional<Member> findByNameOrAccount(String nameOrAccount);

  /// Adds a member of version 0 or changes the one with this id.
  ///
  /// @param changedBy the name of the member who acts
  /// @return the member with its new version
  /// @throws org.siyu.core.shared.ProblemException [TeamProblem#CHANGED_MEANWHILE],
  ///   [TeamProblem#NAME_TAKEN]
  Member save(Member member, String changedBy);

  /// Who works at this workspace now. There always is one: the owner at first.
  Member acting();

  /// @throws org.siyu.core.shared.ProblemException [TeamProblem#UNKNOWN_MEMBER]
  void act(UUID member);
}

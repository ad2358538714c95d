package org.siyu.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;

/// Who works at the open workspace now, and who else may. What is done is done and audited in the
/// acting member's name.
public final class ActingMember {
  private final MemberRepository members;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Team> team =
      new ReadOnlyObjectWrapper<>(this, "team", Team.UNKNOWN);
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  public ActingMember(MemberRepository members, Tasks tasks) {
    this.members = members;
    this.tasks = tasks;
  }

  /// @param members who has not left, by name
  /// @param acting empty until it was read
  public record Team(List<Member> members, Optional<Member> acting) {
    static final Team UNKNOWN = new Team(List.of(), Optional.empty());

    public Team {
      members = List.copyOf(members);
    }

    boolean isActing(Member member) {
      return acting.filter(each -> each.id().equals(member.id())).isPresent();
    }

    public List<Member> others() {
      return members.stream().filter(member -> !isActing(member)).toList();
    }
  }

  public ReadOnlyObjectProperty<Team> teamProperty() {
    return team.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public void refresh() {
    tasks
        .run("shell.member.task", _ -> read())
        .onSuccess(team::set)
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }

  /// From now on changes are made in this member's name.
  public void workAs(Member member) {
    problem.set(Optional.empty());
    tasks
        .run(
            "shell.member.task",
            _ -> {
              members.act(member.id());
              return read();
            })
        .onSuccess(team::set)
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }

  private Team read() {
    return new Team(
        members.list().stream().filter(Member::isActive).toList(), Optional.of(members.acting()));
  }
}

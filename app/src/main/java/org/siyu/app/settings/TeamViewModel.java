package org.siyu.app.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.team.MemberRole;

/// The team's state: who is in it, what each one does, who works here now.
public final class TeamViewModel {
  private final MemberRepository members;
  private final Ids ids;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Team> team =
      new ReadOnlyObjectWrapper<>(this, "team", Team.NOBODY);
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  public TeamViewModel(MemberRepository members, Ids ids, Tasks tasks) {
    this.members = members;
    this.ids = ids;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<Team> teamProperty() {
    return team.getReadOnlyProperty();
  }

  /// Why the last change was not taken.
  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public void refresh() {
    problem.set(Optional.empty());
    run("settings.team.task.reading", this::read);
  }

  /// Adds someone; a blank name adds nobody.
  public void add(String name) {
    String wanted = name.strip();
    if (!wanted.isEmpty()) {
      save(Member.fresh(ids.next(), wanted, Set.of(MemberRole.OPERATOR)));
    }
  }

  public void rename(Member member, String name) {
    String wanted = name.strip();
    if (!wanted.isEmpty() && !wanted.equals(member.name())) {
      save(changed(member, wanted, member.roles(), member.isActive()));
    }
  }

  /// Someone has at least one role: without any nothing changes.
  public void giveRoles(Member member, Set<MemberRole> roles) {
    if (!roles.isEmpty() && !roles.equals(member.roles())) {
      save(changed(member, member.name(), roles, member.isActive()));
    }
  }

  /// Someone who leaves stays as owner of what was done; the one who works here cannot leave.
  public void setActive(Member member, boolean isActive) {
    if (!member.id().equals(team.get().acting())) {
      save(changed(member, member.name(), member.roles(), isActive));
    }
  }

  /// From now on changes are made and audited in this member's name.
  public void workAs(Member member) {
    problem.set(Optional.empty());
    run(
        "settings.team.task.saving",
        () -> {
          members.act(member.id());
          return read();
        });
  }

  private static Member changed(
      Member member, String name, Set<MemberRole> roles, boolean isActive) {
    return new Member(member.id(), name, roles, member.wecomAccount(), isActive, member.version());
  }

  private void save(Member member) {
    problem.set(Optional.empty());
    run(
        "settings.team.task.saving",
        () -> {
          members.save(member, members.acting().name());
          return read();
        });
  }

  private void run(String nameKey, Supplier<Team> work) {
    tasks
        .run(nameKey, _ -> work.get())
        .onSuccess(team::set)
        .onProblem(
            trouble -> {
              problem.set(Optional.of(trouble));
              tasks.run("settings.team.task.reading", _ -> read()).onSuccess(team::set);
            });
  }

  private Team read() {
    return new Team(members.list(), members.acting().id());
  }

  /// @param members by name, those who left last
  /// @param acting who works here now
  public record Team(List<Member> members, UUID acting) {
    static final Team NOBODY = new Team(List.of(), new UUID(0, 0));

    public Team {
      members = List.copyOf(members);
    }
  }
}

package org.siyu.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.testkit.MemoryMembers;
import org.siyu.core.shared.Ids;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.team.TeamProblem;

class TeamViewModelTest {
  private final TeamViewModel model =
      new TeamViewModel(new MemoryMembers(), Ids.system(), new DirectTasks());

  @BeforeEach
  void read() {
    model.refresh();
  }

  @Test
  void someoneNewBeginsAsOperator() {
    model.add("  Zhao ");
    model.add("   ");
    assertEquals(4, members().size());
    assertEquals(Set.of(MemberRole.OPERATOR), named("Zhao").roles());
  }

  @Test
  void aNameThatIsTakenIsRefusedAndTheTeamStaysAsItWas() {
    model.rename(named("Wang"), "Li");
    assertEquals(TeamProblem.NAME_TAKEN, model.problemProperty().get().orElseThrow().code());
    model.rename(named("Wang"), "Wang Wei");
    assertEquals(Optional.empty(), model.problemProperty().get());
    assertEquals("Wang Wei", named("Wang Wei").name());
  }

  @Test
  void theLastRoleCannotBeTaken() {
    model.giveRoles(named("Li"), Set.of());
    assertEquals(Set.of(MemberRole.OPS_MANAGER), named("Li").roles());
    model.giveRoles(named("Li"), Set.of(MemberRole.OPS_MANAGER, MemberRole.ANALYST));
    assertEquals(2, named("Li").roles().size());
  }

  @Test
  void whoWorksHereCannotLeave() {
    model.setActive(named("Li"), false);
    assertTrue(named("Li").isActive());
    model.workAs(named("陈可"));
    model.setActive(named("Li"), false);
    assertFalse(named("Li").isActive());
  }

  private List<Member> members() {
    return model.teamProperty().get().members();
  }

  private Member named(String name) {
    return members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}

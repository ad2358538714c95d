package org.siyu.app.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.widget.GridCells;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Target;
import org.siyu.core.team.MemberRole;

/// Targets go down from the team to roles and people.
@ExtendWith(Toolkit.class)
class KpiBreakdownJourneyTest extends KpiWindow {
  @Test
  void theTeamsTargetIsBrokenDownToRolesAndARolesToItsMembersAlone() throws Exception {
    Scope role = new Scope.OfRole(MemberRole.OPERATOR);
    fill(FillWhat.TARGETS, FillColumns.ROLES);
    int place = brokenDownToRoles(role);
    String given = FxThread.call(() -> model().fill().cell(joins(), place).orElseThrow().text());
    choose("kpi-further", "Community operator");
    assertEquals(role, model().queryProperty().get().scope());
    assertEquals(FillColumns.PEOPLE.ordinal(), marked("kpi-columns-"));
    assertEquals(given, FxThread.call(() -> model().fill().cell(joins(), 0).orElseThrow().text()));
    FillSheet sheet = model().fill().sheetProperty().get().orElseThrow();
    List<Scope> members =
        sheet.members().stream()
            .filter(member -> member.roles().contains(MemberRole.OPERATOR))
            .map(member -> (Scope) new Scope.OfMember(member.id()))
            .toList();
    assertEquals(role, sheet.places().getFirst().scope());
    assertEquals(members, sheet.places().stream().skip(1).map(FillSheet.Column::scope).toList());
    put(0, "61");
    choose("kpi-break-down", "The same for each");
    assertEquals(61, sumOfParts(), "whole numbers that add up");
  }

  private Indicator joins() {
    return rows().stream()
        .filter(row -> row.code().equals("new_customers"))
        .findFirst()
        .orElseThrow();
  }

  private void put(int column, String text) throws Exception {
    Indicator row = joins();
    FxThread.run(() -> model().fill().put(List.of(new GridCells.Put<>(row, column, text))));
  }

  /// Opens a menu and takes what says something.
  private void choose(String menu, String words) throws Exception {
    MenuButton button = (MenuButton) node(menu);
    FxThread.run(
        () ->
            button.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    window.awaitQuiet();
  }

  private int sumOfParts() throws Exception {
    int sum = 0;
    for (int place = 1;
        place < model().fill().sheetProperty().get().orElseThrow().places().size();
        place++) {
      int at = place;
      String text = FxThread.call(() -> model().fill().cell(joins(), at).orElseThrow().text());
      sum += text.isEmpty() ? 0 : Integer.parseInt(text);
    }
    return sum;
  }

  /// @return the column of a role
  private int brokenDownToRoles(Scope role) throws Exception {
    FillSheet sheet = model().fill().sheetProperty().get().orElseThrow();
    List<Scope> scopes = sheet.places().stream().map(FillSheet.Column::scope).toList();
    List<Scope> roles =
        sheet.members().stream()
            .flatMap(member -> member.roles().stream())
            .distinct()
            .sorted()
            .map(each -> (Scope) new Scope.OfRole(each))
            .toList();
    assertEquals(Scope.TEAM, scopes.getFirst());
    assertEquals(roles, scopes.subList(1, scopes.size()));
    put(0, "121");
    for (String how :
        List.of("By customers of each", "By the period before", "The same for each")) {
      choose("kpi-break-down", how);
      assertEquals(121, sumOfParts(), how);
    }
    assertFalse(FxThread.call(() -> model().fill().rollUp(joins()).orElseThrow().isMismatch()));
    int place = scopes.indexOf(role);
    String given = FxThread.call(() -> model().fill().cell(joins(), place).orElseThrow().text());
    put(place, "1");
    assertTrue(FxThread.call(() -> model().fill().rollUp(joins()).orElseThrow().isMismatch()));
    assertTrue(text("kpi-state").contains("differ from the sum of its roles"), text("kpi-state"));
    put(place, given);
    return place;
  }

  @Test
  void theTeamsTargetIsBrokenDownAndAMismatchIsShown() throws Exception {
    fill(FillWhat.TARGETS, FillColumns.PEOPLE);
    assertEquals(FillWhat.TARGETS.ordinal(), marked("kpi-what-"));
    assertEquals(FillColumns.PEOPLE.ordinal(), marked("kpi-columns-"));
    Indicator joins =
        rows().stream().filter(row -> row.code().equals("new_customers")).findFirst().orElseThrow();
    FxThread.run(() -> model().fill().breakDown(List.of(joins), Distribution.EVEN));
    window.awaitQuiet();
    assertFalse(FxThread.call(() -> model().fill().rollUp(joins).orElseThrow().isMismatch()));
    FxThread.run(() -> ((MenuButton) scene().lookup("#kpi-break-down")).show());
    press(KeyCode.ESCAPE);
    focus("kpi-grid");
    press(KeyCode.HOME);
    Toolkit.type(scene(), "1000");
    press(KeyCode.ENTER);
    assertTrue(FxThread.call(() -> model().fill().rollUp(joins).orElseThrow().isMismatch()));
    assertTrue(text("kpi-state").contains("differ"), text("kpi-state"));
    focus("kpi-sum");
    press(KeyCode.SPACE);
    assertFalse(FxThread.call(() -> model().fill().rollUp(joins).orElseThrow().isMismatch()));
    press(KeyCode.TAB);
    FxThread.run(() -> model().fill().undo());
    focus("kpi-keep");
    press(KeyCode.SPACE);
    Target kept =
        model().services().sheets().targets().stream()
            .filter(
                each ->
                    each.indicator().equals("new_customers")
                        && each.period().equals(period())
                        && each.scope().equals(Scope.TEAM))
            .findFirst()
            .orElseThrow();
    assertEquals(1000, kept.goal().least());
  }
}

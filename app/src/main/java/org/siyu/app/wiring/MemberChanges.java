package org.siyu.app.wiring;

import org.siyu.app.settings.TeamViewModel;
import org.siyu.app.shell.ActingMember;
import org.siyu.app.shell.Desk;
import org.siyu.core.team.Member;

/// The rail and the settings show the same team; who takes over sees the own work at once.
///
/// @param shownAgain reads what the shown screen shows once more
record MemberChanges(Desk desk, Runnable shownAgain) {
  void follow(TeamViewModel team, ActingMember acting) {
    team.teamProperty().subscribe((before, now) -> acting.refresh());
    acting
        .teamProperty()
        .subscribe(
            (before, now) -> {
              boolean isOther =
                  before.acting().isPresent()
                      && !before.acting().map(Member::id).equals(now.acting().map(Member::id));
              if (isOther) {
                now.acting().ifPresent(this::welcome);
                shownAgain.run();
              }
            });
    acting
        .problemProperty()
        .subscribe(
            (before, now) ->
                now.ifPresent(problem -> desk.toasts().warning(desk.problems().full(problem))));
  }

  private void welcome(Member member) {
    desk.toasts().success(desk.messages().text("shell.member.now", member.name()));
  }
}

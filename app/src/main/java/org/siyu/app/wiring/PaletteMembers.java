package org.siyu.app.wiring;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.ActingMember;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.core.team.Member;

/// The members who may take over, for the command palette.
final class PaletteMembers implements PaletteEntry.Source {
  private final ActingMember acting;
  private final Messages messages;

  PaletteMembers(ActingMember acting, Messages messages) {
    this.acting = acting;
    this.messages = messages;
  }

  @Override
  public List<PaletteEntry> apply(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        ? List.of()
        : acting.teamProperty().get().others().stream()
            .filter(member -> isMeant(member, wanted))
            .map(this::entry)
            .toList();
  }

  private boolean isMeant(Member member, String wanted) {
    return text(member).toLowerCase(Locale.ROOT).contains(wanted);
  }

  private String text(Member member) {
    return messages.text("shell.member.as", member.name());
  }

  private PaletteEntry entry(Member member) {
    return PaletteEntry.of(
        "member " + member.id(),
        text(member),
        messages.text("shell.command.member"),
        Feather.USER_CHECK,
        () -> acting.workAs(member));
  }
}

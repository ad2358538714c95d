package org.siyu.app.shell;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.team.Member;

/// Who works here now, at the rail's foot; its menu lets somebody else take the place.
final class MemberButton extends Button {
  private final Messages messages;
  private final ActingMember acting;
  private final Runnable openTeam;
  private final StackPane sign = Controls.styled(new StackPane(), "initial");
  private final ContextMenu menu = new ContextMenu();

  /// @param openTeam leads to where members are added and given roles
  MemberButton(Messages messages, ActingMember acting, Runnable openTeam) {
    this.messages = messages;
    this.acting = acting;
    this.openTeam = openTeam;
    setMaxWidth(Double.MAX_VALUE);
    setGraphic(sign);
    getStyleClass().addAll("rail-entry", "rail-member");
    setOnAction(_ -> open());
  }

  /// Shows who works here now.
  void show(ActingMember.Team team) {
    String name = team.acting().map(Member::name).orElse("");
    setText(name);
    sign.getChildren()
        .setAll(
            name.isEmpty()
                ? Controls.icon(Feather.USER)
                : Controls.label(name.substring(0, name.offsetByCodePoints(0, 1)), "strong"));
    setAccessibleText(messages.text("shell.member.acting", name));
    setTooltip(Controls.tooltip(messages.text("shell.member.acting", name) + "  (Ctrl+Shift+M)"));
  }

  void open() {
    ActingMember.Team team = acting.teamProperty().get();
    menu.getItems().clear();
    for (Member member : team.members()) {
      menu.getItems().add(item(member, team.isActing(member)));
    }
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            Controls.menuItem(
                Action.of(messages.text("shell.member.team"), Feather.USER_PLUS, openTeam)));
    requestFocus();
    menu.show(this, Side.TOP, 0, -4);
  }

  void close() {
    menu.hide();
  }

  private MenuItem item(Member member, boolean isActing) {
    String roles =
        member.roles().stream()
            .map(role -> messages.text("settings.team.role." + role.code()))
            .collect(Collectors.joining(messages.text("settings.team.and")));
    MenuItem item = new MenuItem(messages.text("shell.member.with-roles", member.name(), roles));
    Optional<Feather> mark = isActing ? Optional.of(Feather.CHECK) : Optional.empty();
    item.setGraphic(mark.<Region>map(icon -> new StackPane(Controls.icon(icon))).orElse(blank()));
    item.setOnAction(_ -> acting.workAs(member));
    item.setDisable(isActing);
    return item;
  }

  private static Region blank() {
    Region region = new Region();
    region.setMinWidth(16);
    return region;
  }
}

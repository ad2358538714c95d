package org.siyu.app.today;

import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Controls;
import org.siyu.core.team.Member;
import org.siyu.core.today.TeamDay;

/// Who has how much today, against what each takes on; a name opens that one's day.
final class TeamLoads extends GridPane {
  private static final double BAR = 140;

  private final Messages messages;
  private final Formats formats;

  TeamLoads(TeamDay day, Messages messages, Formats formats, Consumer<Member> look) {
    this.messages = messages;
    this.formats = formats;
    setHgap(16);
    setVgap(6);
    ColumnConstraints bar = new ColumnConstraints(48, BAR, Double.MAX_VALUE);
    bar.setHgrow(Priority.ALWAYS);
    getColumnConstraints()
        .addAll(own(HPos.LEFT), bar, own(HPos.RIGHT), own(HPos.RIGHT), own(HPos.RIGHT));
    add(head("today.team.tasks"), 2, 0);
    add(head("today.team.late"), 3, 0);
    add(head("today.team.customers"), 4, 0);
    int row = 1;
    for (TeamDay.Load load : day.loads()) {
      addRow(
          row++,
          name(load, look),
          Bars.track(share(load), load.isOver() ? "over" : "accented"),
          tasks(load),
          number(load.late(), load.late() > 0 ? "negative" : "muted"),
          number(load.customers(), "muted"));
    }
  }

  private static double share(TeamDay.Load load) {
    if (load.capacity() == 0) {
      return load.today() > 0 ? 1 : 0;
    }
    return Math.min(1, (double) load.today() / load.capacity());
  }

  private Node name(TeamDay.Load load, Consumer<Member> look) {
    return load.member()
        .map(
            member -> {
              Node open =
                  Controls.styled(
                      Controls.textButton(
                          Action.of(member.name(), Feather.ARROW_RIGHT, () -> look.accept(member))),
                      "flat");
              open.setAccessibleText(messages.text("today.team.open", member.name()));
              return open;
            })
        .orElseGet(
            () -> Controls.rigid(Controls.label(messages.text("today.entry.nobody"), "muted")));
  }

  private Label tasks(TeamDay.Load load) {
    String text =
        load.member().isEmpty()
            ? formats.number(load.today())
            : messages.text("today.team.of", load.today(), load.capacity());
    return Controls.rigid(Controls.label(text, "number", load.isOver() ? "negative" : "strong"));
  }

  private Label number(int value, String style) {
    return Controls.rigid(Controls.label(formats.number(value), "number", style));
  }

  private Label head(String key) {
    return Controls.rigid(Controls.label(messages.text(key), "caption"));
  }

  private static ColumnConstraints own(HPos side) {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(side);
    return column;
  }
}

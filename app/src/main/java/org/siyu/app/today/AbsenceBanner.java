package org.siyu.app.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.today.DayAbsence;
import org.siyu.core.today.DayEntry;

/// Says once what became late and what came up while the program was closed.
final class AbsenceBanner {
  private final DayViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final DayWords texts;

  AbsenceBanner(DayViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = new DayWords(messages, desk.formats());
  }

  Node of(DayAbsence absence, DayViewModel.Shown shown) {
    return new InlineProblem(
        Tone.INFO,
        messages.text("today.absence", desk.formats().relative(absence.since(), shown.day().now())),
        messages.text("today.absence.text", absence.late().size(), absence.due().size()),
        Action.of(messages.text("today.absence.show"), Feather.LIST, () -> show(absence, shown)),
        Action.of(messages.text("today.absence.dismiss"), Feather.X, model::dismissAbsence));
  }

  private void show(DayAbsence absence, DayViewModel.Shown shown) {
    VBox body = new VBox(14);
    section(body, "today.absence.late", absence.late(), shown);
    section(body, "today.absence.due", absence.due(), shown);
    desk.drawer()
        .open(
            messages.text("today.absence.since", desk.formats().dateTime(absence.since())),
            body,
            () -> {});
  }

  private void section(VBox body, String key, List<DayEntry> entries, DayViewModel.Shown shown) {
    if (entries.isEmpty()) {
      return;
    }
    VBox rows = new VBox(2);
    for (DayEntry entry : entries) {
      rows.getChildren()
          .add(DayRow.untickable(entry, shown.day().now(), texts, () -> model.open(entry)));
    }
    body.getChildren()
        .add(
            new VBox(6, Controls.label(messages.text(key, entries.size()), "section-title"), rows));
  }
}

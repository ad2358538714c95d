package org.siyu.app.tiers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.core.tiers.TierSnapshot;

/// Which snapshot is in view, and the date of the next one.
final class TierSnapshotBar extends FlowPane {
  TierSnapshotBar(TiersViewModel model, Desk desk, DatePicker day, TiersViewModel.Shown shown) {
    super(24, 8);
    setAlignment(Pos.CENTER_LEFT);
    ComboBox<TierSnapshot> snapshots = new ComboBox<>();
    snapshots.getItems().setAll(shown.all());
    snapshots.setConverter(
        new ChoiceWords<>(
            snapshot ->
                desk.messages()
                    .text(
                        "tiers.screen.snapshot",
                        desk.formats().dateTime(snapshot.takenAt()),
                        desk.formats().date(snapshot.asOf().toLocalDate()))));
    snapshots.setValue(
        shown.all().stream()
            .filter(each -> each.id().equals(shown.snapshot().id()))
            .findFirst()
            .orElse(shown.snapshot()));
    snapshots.setAccessibleText(desk.messages().text("tiers.screen.snapshots"));
    snapshots
        .valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && !now.id().equals(shown.snapshot().id())) {
                model.show(now);
              }
            });
    getChildren()
        .addAll(
            part(desk.messages().text("tiers.screen.snapshots"), snapshots),
            part(desk.messages().text("tiers.screen.next-as-of"), day));
  }

  private static Node part(String name, Node control) {
    HBox part = new HBox(12, Controls.rigid(Controls.label(name, "caption")), control);
    part.setAlignment(Pos.CENTER_LEFT);
    return part;
  }
}

package org.siyu.app.roi;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.StepToasts;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.roi.CalculationChange;
import org.siyu.core.roi.RoiRepository;

/// All versions of a calculation; each can be held against what is there now, and put back.
final class VersionsCard extends VBox {
  private final CalculationViewModel model;
  private final RoiWords words;
  private final Desk desk;
  private final StepToasts toasts;
  private final VBox lines = new VBox(10);
  private final VBox differences = new VBox(6);

  VersionsCard(CalculationViewModel model, RoiWords words, Desk desk) {
    super(16);
    this.model = model;
    this.words = words;
    this.desk = desk;
    this.toasts = new StepToasts(desk.toasts(), desk.messages());
    differences.setId("roi-differences");
    getChildren()
        .addAll(
            Card.titled(words.text("roi.versions"), words.text("roi.versions.text"), lines),
            differences);
    WhileShown.listen(
        this,
        () ->
            model
                .versionsProperty()
                .subscribe(this::show)
                .and(model.comparedProperty().subscribe(this::compare)));
  }

  private void show(List<RoiRepository.Version> versions) {
    if (versions.isEmpty()) {
      lines.getChildren().setAll(Controls.paragraph(words.text("roi.versions.none"), "muted"));
      return;
    }
    lines
        .getChildren()
        .setAll(
            versions.stream().map(each -> line(each, each.equals(versions.getFirst()))).toList());
  }

  private Node line(RoiRepository.Version version, boolean isLatest) {
    Label what =
        Controls.paragraph(
            words.text(
                "roi.version",
                version.number(),
                desk.formats().dateTime(version.savedAt()),
                version.savedBy()));
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    Node compare =
        Controls.styled(
            Controls.textButton(
                Action.of(
                    words.text("roi.version.compare", version.number()),
                    () -> model.compare(version.number()))),
            "small");
    compare.setId("roi-compare-" + version.number());
    Node restore =
        Controls.styled(
            Controls.button(
                Action.of(
                    words.text("roi.version.restore", version.number()),
                    Feather.ROTATE_CCW,
                    () -> restore(version.number()))),
            "small");
    restore.setId("roi-restore-" + version.number());
    restore.setVisible(!isLatest);
    HBox line = new HBox(8, what, compare, restore);
    line.setMinWidth(0);
    return line;
  }

  private void restore(int version) {
    model.restore(
        version, _ -> toasts.tell(words.text("roi.version.restored", version), Optional.empty()));
  }

  private void compare(Optional<CalculationViewModel.Compared> compared) {
    differences.getChildren().setAll(compared.map(this::changes).stream().toList());
  }

  private Node changes(CalculationViewModel.Compared compared) {
    VBox list = new VBox(6);
    for (CalculationChange change : compared.changes()) {
      list.getChildren().add(Controls.paragraph(words.change(change)));
    }
    if (compared.changes().isEmpty()) {
      list.getChildren().add(Controls.paragraph(words.text("roi.version.same"), "muted"));
    }
    return Card.titled(words.text("roi.version.changes", compared.version()), list);
  }
}

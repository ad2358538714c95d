package org.siyu.app.tiers;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.Hysteresis;
import org.siyu.core.tiers.TierPreview;
import org.siyu.core.tiers.TierRun;
import org.siyu.core.tiers.TierScheme;

/// The margin against flapping: how wide it is, whom it holds now, and what it leaves alone.
final class SteadinessCard extends VBox {
  private final RuleEditorViewModel model;
  private final Messages messages;
  private final Formats formats;
  private final Label held = Controls.paragraph("", "strong");
  private final Label counts = Controls.paragraph("", "caption");

  SteadinessCard(RuleEditorViewModel model, Desk desk) {
    this.model = model;
    this.messages = desk.messages();
    this.formats = desk.formats();
    held.setId("steady-held");
    counts.managedProperty().bind(counts.visibleProperty());
    WhileShown.listen(this, () -> model.previewProperty().subscribe(this::tell));
  }

  void show(TierScheme draft) {
    HBox line =
        new HBox(
            8,
            Controls.label(messages.text("tiers.edit.steady.margin")),
            Fields.number(
                messages.text("tiers.edit.steady.margin"),
                draft.hysteresis().margin() * 100,
                percent ->
                    model.edit(
                        "margin", scheme -> scheme.withHysteresis(new Hysteresis(percent / 100)))),
            Controls.label("%", "muted"));
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .setAll(
            Card.titled(
                messages.text("tiers.edit.steady"),
                messages.text("tiers.edit.steady.text"),
                line,
                held,
                counts));
  }

  private void tell(Optional<TierPreview> preview) {
    preview.map(TierPreview::after).ifPresent(this::tell);
  }

  private void tell(TierRun run) {
    Hysteresis margin = run.scheme().hysteresis();
    held.setText(
        !margin.isOn()
            ? messages.text("tiers.edit.steady.off")
            : run.earlier().snapshot().isEmpty()
                ? messages.text("tiers.edit.steady.first")
                : messages.text(
                    "tiers.edit.steady.held",
                    run.held(),
                    formats.number(run.held()),
                    formats.number(run.size())));
    counts.setVisible(margin.isOn());
    if (margin.isOn()) {
      counts.setText(
          messages.text(
              "tiers.edit.steady.counts",
              formats.percent(new Percent(margin.margin())),
              formats.number(margin.leastCount())));
    }
  }
}

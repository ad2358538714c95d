package org.siyu.app.exchange;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.exchange.planning.KnownImport;

/// In the preview's place when the files were imported before and nothing has changed since: there
/// is nothing to import.
final class KnownStep extends VBox {
  KnownStep(ImportViewModel model, Desk desk, KnownImport known) {
    super(16);
    Messages messages = desk.messages();
    ImportBatch batch = known.batch();
    Action compare =
        Action.of(
            messages.text("exchange.known.compare"), Feather.REFRESH_CW, model::compareInFull);
    getChildren()
        .addAll(
            new InlineProblem(
                Tone.INFO,
                messages.text(
                    "exchange.known.title",
                    batch.batchNo(),
                    desk.formats().dateTime(batch.importedAt())),
                messages.text("exchange.known.text"),
                compare),
            new PlanFigures(known.counts(), desk));
  }
}

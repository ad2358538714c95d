package org.siyu.app.exchange;

import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.exchange.planning.ConflictChoice;
import org.siyu.core.exchange.planning.PlanConflict;

/// Contradictions, each with its choice.
final class ConflictList extends ScrollPane {
  private static final int MOST = 200;

  ConflictList(ImportViewModel model, Desk desk) {
    Messages messages = desk.messages();
    ImportWords words = new ImportWords(messages);
    VBox list = new VBox(12);
    model.plan().orElseThrow().conflicts().stream()
        .limit(MOST)
        .map(conflict -> card(model, messages, words, conflict))
        .forEach(list.getChildren()::add);
    setContent(list);
    setFitToWidth(true);
    getStyleClass().add("edge-to-edge");
  }

  private static Card card(
      ImportViewModel model, Messages messages, ImportWords words, PlanConflict conflict) {
    SegmentedControl<ConflictChoice> choice =
        new SegmentedControl<>(
            conflict.subject(),
            conflict.kind().choices(),
            each -> messages.text("exchange.conflict.choice." + each.code()));
    choice.valueProperty().set(conflict.choice());
    choice
        .valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && now != conflict.choice()) {
                model.decide(conflict, now);
              }
            });
    String differences =
        conflict.differences().stream()
            .map(
                change ->
                    messages.text(
                        "exchange.preview.before-after",
                        words.changedField(change),
                        change.before().orElse("–"),
                        change.after().orElse("–")))
            .collect(Collectors.joining(" · "));
    return Card.titled(
        conflict.subject(),
        messages.text("exchange.conflict." + conflict.kind().code()),
        Controls.paragraph(differences, "muted"),
        choice);
  }
}

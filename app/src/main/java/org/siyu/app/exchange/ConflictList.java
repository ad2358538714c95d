package org.siyu.app.exchange;

import java.util.List;
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

  private final ImportViewModel model;
  private final Messages messages;
  private final ImportWords words;

  ConflictList(ImportViewModel model, Desk desk) {
    this.model = model;
    this.messages = desk.messages();
    this.words = new ImportWords(messages);
    List<PlanConflict> conflicts = model.plan().orElseThrow().conflicts();
    VBox list = new VBox(12);
    list.getStyleClass().add("tab-body");
    conflicts.stream().limit(MOST).map(this::card).forEach(list.getChildren()::add);
    if (conflicts.size() > MOST) {
      list.getChildren()
          .add(
              Controls.paragraph(
                  messages.text("exchange.conflict.more", conflicts.size() - MOST), "caption"));
    }
    setContent(list);
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("edge-to-edge");
  }

  private Card card(PlanConflict conflict) {
    SegmentedControl<ConflictChoice> choice =
        new SegmentedControl<>(
                conflict.subject(),
                conflict.kind().choices(),
                each -> messages.text("exchange.conflict.choice." + each.code()))
            .choosing(
                "conflict " + conflict.key(),
                conflict.choice(),
                now -> model.decide(conflict, now));
    String differences =
        conflict.differences().stream()
            .map(
                change ->
                    messages.text(
                        "exchange.preview.before-after",
                        words.changedField(change),
                        words.before(change),
                        words.after(change)))
            .collect(Collectors.joining(" · "));
    return Card.titled(
        conflict.subject(),
        messages.text("exchange.conflict." + conflict.kind().code()),
        Controls.paragraph(differences),
        choice);
  }
}

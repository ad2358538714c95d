package org.siyu.app.plansheet;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanConflict;
import org.siyu.core.plansheet.PlanNames;
import org.siyu.core.plansheet.PlanValues;
import org.siyu.core.shared.Code;

/// Contradictions, both sides beside each other, each with its choice.
final class PlanConflicts extends ScrollPane {
  private static final int MOST = 200;
  private static final int LONGEST = 600;
  private static final double NARROWEST = 170;

  private final PlanImportViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final PlanSheetTexts texts;
  private final PlanNames names;

  PlanConflicts(PlanImportViewModel model, Desk desk, PlanSheetTexts texts) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
    this.names = model.names().orElseThrow();
    List<PlanConflict> conflicts = model.review().orElseThrow().conflicts();
    VBox list = new VBox(12);
    list.getStyleClass().add("tab-body");
    if (conflicts.size() > 1) {
      list.getChildren().add(all());
    }
    conflicts.stream().limit(MOST).map(this::card).forEach(list.getChildren()::add);
    if (conflicts.size() > MOST) {
      list.getChildren()
          .add(
              Controls.paragraph(
                  messages.text("plansheet.conflict.more", conflicts.size() - MOST), "caption"));
    }
    setContent(list);
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("edge-to-edge");
  }

  private Node all() {
    HBox bar =
        new HBox(
            8,
            Controls.textButton(
                Action.of(
                    messages.text("plansheet.conflict.all-ours"),
                    () -> model.decideAll(PlanConflict.Take.OURS))),
            Controls.textButton(
                Action.of(
                    messages.text("plansheet.conflict.all-theirs"),
                    () -> model.decideAll(PlanConflict.Take.THEIRS))));
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private Card card(PlanConflict conflict) {
    String title =
        conflict
            .column()
            .map(
                column ->
                    messages.text(
                        "plansheet.conflict.title", conflict.title(), texts.header(column)))
            .orElse(conflict.title());
    SegmentedControl<PlanConflict.Take> choice =
        new SegmentedControl<>(
                title,
                List.of(PlanConflict.Take.values()),
                take -> messages.text("plansheet.conflict." + word(conflict, take)))
            .choosing(
                "conflict " + conflict.key(), conflict.take(), now -> model.decide(conflict, now));
    return Card.titled(
        title,
        messages.text(
            conflict.kind() == PlanConflict.Kind.FIELD && conflict.before().isEmpty()
                ? "plansheet.conflict.differs"
                : "plansheet.conflict.kind." + conflict.kind().code(),
            desk.problems().place(conflict.place())),
        new EvenRow(NARROWEST, sides(conflict)),
        choice);
  }

  private static String word(PlanConflict conflict, PlanConflict.Take take) {
    return conflict.kind().code() + "." + take.code();
  }

  private Node[] sides(PlanConflict conflict) {
    return switch (conflict.kind()) {
      case FIELD -> {
        PlanColumn column = conflict.column().orElseThrow();
        Node ours = side("plansheet.conflict.ours", texts.value(names, column, conflict.ours()));
        Node theirs =
            side("plansheet.conflict.theirs", texts.value(names, column, conflict.theirs()));
        yield conflict
            .before()
            .map(
                before ->
                    new Node[] {
                      side("plansheet.conflict.before", texts.value(names, column, before)),
                      ours,
                      theirs
                    })
            .orElse(new Node[] {ours, theirs});
      }
      case DELETED_THERE ->
          new Node[] {
            side("plansheet.conflict.ours", changed(conflict)),
            side("plansheet.conflict.theirs", messages.text("plansheet.conflict.deleted"))
          };
      case DELETED_HERE ->
          new Node[] {
            side("plansheet.conflict.ours", messages.text("plansheet.conflict.deleted")),
            side("plansheet.conflict.theirs", changed(conflict))
          };
    };
  }

  /// Which fields one side has changed while the other deleted.
  private String changed(PlanConflict conflict) {
    String columns =
        String.join(
            messages.text("plansheet.and"),
            conflict.before().map(PlanValues::split).orElse(Set.of()).stream()
                .map(code -> texts.header(Code.parse(PlanColumn.class, code)))
                .toList());
    return columns.isEmpty()
        ? messages.text("plansheet.conflict.stays")
        : messages.text("plansheet.conflict.changed", columns);
  }

  private Node side(String key, String value) {
    String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    VBox side =
        new VBox(4, Controls.label(messages.text(key), "overline"), Controls.paragraph(shown));
    side.setMinWidth(0);
    return side;
  }
}

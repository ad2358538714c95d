package org.siyu.app.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.planning.FieldChange;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.PlanAction;
import org.siyu.core.exchange.planning.PlanSubject;
import org.siyu.core.exchange.planning.PlannedChange;

/// What the plan does with one subject, row by row; all of it or one action.
final class ChangeList extends VBox {
  private final ImportPlan plan;
  private final PlanSubject subject;
  private final Desk desk;
  private final Messages messages;
  private final ImportWords words;
  private final ObservableList<PlannedChange> rows = FXCollections.observableArrayList();
  private final Label cut = Controls.label("", "caption");

  ChangeList(ImportPlan plan, PlanSubject subject, Desk desk, PreviewPlace place) {
    super(8);
    this.plan = plan;
    this.subject = subject;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = new ImportWords(messages);
    DataTable<PlannedChange> table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    List<Optional<PlanAction>> choices = choices();
    if (choices.size() > 2) {
      getChildren().add(filter(choices, place));
    }
    getChildren().add(table);
    show(place.action(subject).filter(action -> choices.contains(Optional.of(action))));
  }

  private List<Optional<PlanAction>> choices() {
    List<Optional<PlanAction>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    for (PlanAction action : PlanAction.values()) {
      if (count(EnumSet.of(action)) > 0) {
        choices.add(Optional.of(action));
      }
    }
    return choices;
  }

  private int count(Set<PlanAction> actions) {
    return plan.changeCount(subject, actions);
  }

  private HBox filter(List<Optional<PlanAction>> choices, PreviewPlace place) {
    SegmentedControl<Optional<PlanAction>> filter =
        new SegmentedControl<>(
            messages.text("exchange.preview.action"),
            choices,
            choice ->
                messages.text(
                    "exchange.preview.filter",
                    choice.map(this::action).orElse(messages.text("exchange.preview.all")),
                    desk.formats()
                        .number(
                            count(
                                choice
                                    .<Set<PlanAction>>map(EnumSet::of)
                                    .orElse(EnumSet.allOf(PlanAction.class))))));
    filter.valueProperty().set(place.action(subject).filter(a -> choices.contains(Optional.of(a))));
    filter
        .valueProperty()
        .subscribe(
            (before, now) -> {
              place.narrow(subject, now);
              show(now);
            });
    HBox bar = new HBox(12, filter, cut);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("table-bar");
    return bar;
  }

  /// What changes something comes before what stays.
  private void show(Optional<PlanAction> only) {
    Set<PlanAction> wanted =
        only.<Set<PlanAction>>map(EnumSet::of).orElse(EnumSet.allOf(PlanAction.class));
    List<PlannedChange> found = new ArrayList<>();
    Set<PlanAction> telling = EnumSet.copyOf(wanted);
    telling.remove(PlanAction.UNCHANGED);
    found.addAll(plan.changes(subject, telling, 0, PreviewStep.MOST_ROWS));
    if (wanted.contains(PlanAction.UNCHANGED)) {
      found.addAll(
          plan.changes(
              subject, EnumSet.of(PlanAction.UNCHANGED), 0, PreviewStep.MOST_ROWS - found.size()));
    }
    rows.setAll(found);
    cut.setText(
        found.size() < count(wanted)
            ? messages.text("exchange.preview.cut", desk.formats().number(found.size()))
            : "");
  }

  private DataTable<PlannedChange> table() {
    DataTable<PlannedChange> table =
        new DataTable<PlannedChange>(messages.text("exchange.preview.title"))
            .node(
                "action",
                messages.text("exchange.preview.action"),
                96,
                change -> action(change.action()),
                change -> Badge.of(tone(change.action()), action(change.action())));
    RowColumns.add(table, plan.sheets(), desk, PlannedChange::origin);
    return table
        .text("what", messages.text("exchange.preview.what." + subject.code()), 190, this::label)
        .text("changes", messages.text("exchange.preview.changes"), 560, this::fields)
        .rows(rows)
        .dense();
  }

  private String label(PlannedChange change) {
    return change.label().isEmpty()
        ? messages.text("exchange.preview.nameless")
        : ImportWords.sample(new ColumnTarget.Ignored(), change.label());
  }

  private String action(PlanAction action) {
    return messages.text("exchange.action." + action.code());
  }

  private static Tone tone(PlanAction action) {
    return switch (action) {
      case CREATE -> Tone.SUCCESS;
      case UPDATE -> Tone.INFO;
      case UNCHANGED -> Tone.NEUTRAL;
      case CONFLICT -> Tone.WARNING;
    };
  }

  private String fields(PlannedChange change) {
    return change.fields().stream().map(this::field).collect(Collectors.joining(" · "));
  }

  private String field(FieldChange change) {
    String after = words.after(change);
    return change.before().isPresent()
        ? messages.text(
            "exchange.preview.before-after",
            words.changedField(change),
            words.before(change),
            after)
        : messages.text("exchange.preview.new-value", words.changedField(change), after);
  }
}

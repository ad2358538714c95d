package org.siyu.app.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.core.journey.JourneyBranch;
import org.siyu.core.journey.JourneyEvent;
import org.siyu.core.journey.JourneySteps;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;

/// What leads elsewhere at a step: the ones there are, and one more to be added.
final class BranchFields extends VBox {
  private final RulesForm form;
  private final SopTemplate template;
  private final JourneySteps steps;
  private final FormFields fields;
  private final JourneyWords words;
  private final Runnable changed;
  private String step;
  private JourneyEvent event = JourneyEvent.ORDERED;
  private Optional<String> jump = Optional.empty();
  private boolean ends;

  BranchFields(
      RulesForm form,
      SopTemplate template,
      JourneySteps steps,
      FormFields fields,
      JourneyWords words,
      Runnable changed) {
    super(8);
    this.form = form;
    this.template = template;
    this.steps = steps;
    this.fields = fields;
    this.words = words;
    this.changed = changed;
    this.step = steps.isEmpty() ? "" : steps.all().getLast().key();
    draw();
  }

  private void draw() {
    getChildren().clear();
    for (JourneyBranch branch : form.stepBranches()) {
      String sentence = words.branch(branch, template);
      Button remove =
          Controls.iconButton(
              Action.of(
                  words.text("journeys.branch.remove", sentence),
                  Feather.X,
                  () -> {
                    form.remove(branch);
                    changed.run();
                    draw();
                  }));
      HBox row = new HBox(6, remove, Controls.paragraph(sentence));
      row.setAlignment(Pos.CENTER_LEFT);
      getChildren().add(row);
    }
    if (!steps.isEmpty()) {
      getChildren().add(adding());
    }
  }

  /// A way as it is chosen: skip, end, or a later step.
  private List<String> ways() {
    List<String> ways = new ArrayList<>(List.of("skip", "end"));
    int from = steps.place(step).orElse(0);
    steps.all().stream().skip(from + 1L).map(SopStep::key).map(key -> ":" + key).forEach(ways::add);
    return ways;
  }

  private String way(String way) {
    return switch (way) {
      case "skip" -> words.text("journeys.way.skip");
      case "end" -> words.text("journeys.way.end");
      default -> words.text("journeys.way.jump-to", words.step(way.substring(1), template));
    };
  }

  private FlowPane adding() {
    ComboBox<String> way =
        fields.box("journeys.branch.way", ways(), "skip", this::way, this::choose);
    ComboBox<String> at =
        fields.box(
            "journeys.branch.step",
            steps.all().stream().map(SopStep::key).toList(),
            step,
            key -> words.step(key, template),
            chosen -> {
              step = chosen;
              way.getItems().setAll(ways());
              way.setValue("skip");
            });
    ComboBox<JourneyEvent> when =
        fields.box(
            "journeys.branch.event",
            List.of(JourneyEvent.values()),
            event,
            words::event,
            chosen -> event = chosen);
    Button add =
        Controls.button(Action.of(words.text("journeys.branch.add"), Feather.PLUS, this::add));
    add.setId("add-branch");
    FlowPane row =
        new FlowPane(
            8,
            8,
            fields.labelled("journeys.branch.step", at),
            fields.labelled("journeys.branch.event", when),
            fields.labelled("journeys.branch.way", way),
            add);
    row.setAlignment(Pos.BOTTOM_LEFT);
    return row;
  }

  private void choose(@Nullable String way) {
    ends = "end".equals(way);
    jump = way != null && way.startsWith(":") ? Optional.of(way.substring(1)) : Optional.empty();
  }

  private void add() {
    JourneyBranch.Way way =
        ends
            ? new JourneyBranch.Way.End()
            : jump.<JourneyBranch.Way>map(JourneyBranch.Way.JumpTo::new)
                .orElseGet(JourneyBranch.Way.Skip::new);
    form.add(new JourneyBranch(step, event, way));
    ends = false;
    jump = Optional.empty();
    changed.run();
    draw();
  }
}

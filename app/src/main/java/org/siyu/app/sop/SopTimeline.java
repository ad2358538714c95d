package org.siyu.app.sop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.siyu.app.widget.Controls;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopSchedule;
import org.siyu.core.sop.SopStage;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;

/// Days from left to right, a lane for each stage, in it a line for each step, and arrows from what
/// a step waits for. Alt+Left and Alt+Right or a drag move a step to another day.
final class SopTimeline extends Pane {
  private static final double ROW = 30;
  private static final double HEAD = 30;
  private static final double BAND = 28;
  private static final double MARK = 16;
  private static final double MARK_INSET = 2;
  private static final double GUTTER = 14;
  private static final double DRAG = 4;
  private static final double LEAST_DAY = 14;
  private static final double WORDS = 320;
  private static final double TICK = 44;
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

  private final SopViewModel model;
  private final SopTexts texts;
  private final Map<String, Button> bars = new LinkedHashMap<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Label> ticks = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final List<Label> bands = new ArrayList<>();
  private final List<SopArrow> arrows = new ArrayList<>();
  private final Label target = Controls.label("", "sop-drag-day");
  private int first;
  private int last;
  private double dragFrom;
  private boolean isDragged;
  private String dragged = "";
  private int draggedDays;

  /// What stands on which line.
  private record Placed(String key, Region node, int day, double top) {}

  SopTimeline(SopViewModel model, SopTexts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("sop-timeline");
    setAccessibleText(texts.text("sop.page.timeline"));
    target.setMouseTransparent(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  void show(SopTemplate template) {
    Optional<String> focused =
        bars.entrySet().stream()
            .filter(each -> each.getValue().isFocused())
            .map(Map.Entry::getKey)
            .findFirst();
    getChildren().clear();
    bars.clear();
    placed.clear();
    ticks.clear();
    lines.clear();
    bands.clear();
    arrows.clear();
    dragged = "";
    draggedDays = 0;
    first = Math.min(0, template.firstDay());
    last = Math.max(first + 6, template.lastDay());
    Set<String> critical =
        new HashSet<>(SopSchedule.of(template, ANY_DAY, _ -> true).criticalPath());
    days();
    double top = HEAD;
    for (SopStage stage : SopStage.values()) {
      List<SopStep> steps =
          template.steps().stream()
              .filter(step -> step.stage() == stage)
              .sorted(SopTimeline::earlier)
              .toList();
      if (!steps.isEmpty()) {
        top = band(stage, top);
        for (SopStep step : steps) {
          bar(template, step, top, critical.contains(step.key()));
          top += ROW;
        }
      }
    }
    arrows(template, critical);
    target.setVisible(false);
    getChildren().add(target);
    setMinHeight(top + 8);
    setPrefHeight(top + 8);
    setMinWidth(GUTTER + (last - first + 1) * LEAST_DAY + WORDS);
    requestLayout();
    focused.map(bars::get).ifPresent(Button::requestFocus);
  }

  private static int earlier(SopStep one, SopStep other) {
    int byDay = Integer.compare(one.timing().day(), other.timing().day());
    return byDay != 0
        ? byDay
        : one.timing()
            .time()
            .orElse(SopSchedule.WORK_BEGINS)
            .compareTo(other.timing().time().orElse(SopSchedule.WORK_BEGINS));
  }

  private void days() {
    for (int day = first; day <= last; day++) {
      Region line = new Region();
      line.getStyleClass().add(day == 0 ? "sop-day-zero" : "sop-day-line");
      line.setMouseTransparent(true);
      lines.add(line);
      getChildren().add(line);
      Label tick = Controls.label(texts.day(day), "caption");
      ticks.add(tick);
      getChildren().add(tick);
    }
  }

  private double band(SopStage stage, double top) {
    Label name = Controls.label(texts.choice(SopColumn.STEP_STAGE, stage), "overline");
    name.getStyleClass().add("sop-band");
    name.setMouseTransparent(true);
    name.setLayoutY(top);
    bands.add(name);
    getChildren().add(name);
    return top + BAND;
  }

  private void bar(SopTemplate template, SopStep step, double top, boolean isCritical) {
    Region mark = new Region();
    mark.getStyleClass().addAll("sop-mark", step.message().isContent() ? "content" : "work");
    if (isCritical) {
      mark.getStyleClass().add("critical");
    }
    String time = texts.time(step);
    Button bar = new Button(time.isEmpty() ? step.title() : time + "  " + step.title(), mark);
    bar.getStyleClass().addAll("flat", "sop-bar");
    bar.setMinWidth(USE_PREF_SIZE);
    bar.setId("sop-bar-" + step.key());
    bar.setAccessibleText(
        texts.text(
            "sop.timeline.step",
            step.title(),
            texts.choice(SopColumn.STEP_STAGE, step.stage()),
            Integer.toString(step.timing().day()),
            time.isEmpty() ? texts.text("sop.timeline.any-time") : time));
    bar.setOnAction(_ -> model.rows().edit(SopPart.STEPS, template.steps().indexOf(step)));
    bar.addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
    bar.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> drag(step, event));
    bar.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> drop(bar, step, event));
    bar.focusedProperty().subscribe(_ -> look());
    bar.hoverProperty().subscribe(_ -> look());
    bars.put(step.key(), bar);
    placed.add(new Placed(step.key(), bar, step.timing().day(), top));
    getChildren().add(bar);
  }

  private void arrows(SopTemplate template, Set<String> critical) {
    for (SopStep step : template.steps()) {
      for (String key : step.dependsOn()) {
        Optional<SopStep> before = template.step(key);
        if (before.isPresent()) {
          boolean isBackward = before.get().timing().day() > step.timing().day();
          boolean isCritical = critical.contains(key) && critical.contains(step.key());
          arrows.add(new SopArrow(key, step.key(), isCritical, isBackward));
        }
      }
    }
    int behind = lines.size() + ticks.size();
    getChildren().addAll(behind, arrows);
    look();
  }

  /// The arrows of the step under the mouse, or else of the one that has the keyboard, stand out.
  private void look() {
    String key =
        bars.entrySet().stream()
            .filter(each -> each.getValue().isHover())
            .findFirst()
            .or(
                () ->
                    bars.entrySet().stream().filter(bar -> bar.getValue().isFocused()).findFirst())
            .map(Map.Entry::getKey)
            .orElse("");
    arrows.forEach(arrow -> arrow.look(key));
  }

  private void grab(MouseEvent event) {
    dragFrom = event.getSceneX();
    isDragged = false;
  }

  private void drag(SopStep step, MouseEvent event) {
    isDragged |= Math.abs(event.getSceneX() - dragFrom) > DRAG;
    draggedDays = (int) Math.round((event.getSceneX() - dragFrom) / dayWidth());
    dragged = step.key();
    int day = step.timing().day() + draggedDays;
    target.setText(texts.day(day));
    target.setVisible(isDragged);
    requestLayout();
    event.consume();
  }

  private void drop(Button bar, SopStep step, MouseEvent event) {
    int days = draggedDays;
    draggedDays = 0;
    dragged = "";
    target.setVisible(false);
    if (isDragged) {
      bar.disarm();
      event.consume();
      requestLayout();
    }
    if (days != 0) {
      model.shift(step.key(), days);
    }
  }

  private void key(KeyEvent event) {
    List<String> keys = List.copyOf(bars.keySet());
    int at = 0;
    while (at < keys.size() && !isFocused(keys.get(at))) {
      at++;
    }
    if (at == keys.size()) {
      return;
    }
    KeyCode code = event.getCode();
    if (event.isAltDown() && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
      model.shift(keys.get(at), code == KeyCode.LEFT ? -1 : 1);
      event.consume();
    } else if (!event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      int next = Math.clamp(at + (code == KeyCode.UP ? -1L : 1L), 0, keys.size() - 1);
      focus(keys.get(next));
      event.consume();
    }
  }

  private boolean isFocused(String key) {
    Button bar = bars.get(key);
    return bar != null && bar.isFocused();
  }

  /// Puts the keyboard on a step.
  void focus(String key) {
    Button bar = bars.get(key);
    if (bar != null) {
      bar.requestFocus();
    }
  }

  void takeKeyboard() {
    bars.values().stream().findFirst().ifPresent(Button::requestFocus);
  }

  private double dayWidth() {
    return Math.max(LEAST_DAY, (getWidth() - GUTTER - WORDS) / (last - first + 1));
  }

  private double x(int day) {
    return GUTTER + (day - first) * dayWidth();
  }

  @Override
  protected void layoutChildren() {
    double width = dayWidth();
    int every = (int) Math.max(1, Math.ceil(TICK / width));
    for (int at = 0; at < ticks.size(); at++) {
      int day = first + at;
      Label tick = ticks.get(at);
      boolean isShown = Math.floorMod(day, every) == 0;
      tick.setVisible(isShown);
      tick.resizeRelocate(x(day), 4, tick.prefWidth(-1), tick.prefHeight(-1));
      lines
          .get(at)
          .resizeRelocate(
              x(day) + MARK_INSET + MARK / 2, HEAD - 4, 1, Math.max(0, getHeight() - HEAD));
    }
    bands.forEach(band -> band.resize(getWidth(), BAND));
    Map<String, Bounds> marks = new HashMap<>();
    for (Placed each : placed) {
      int day = each.day() + (each.key().equals(dragged) ? draggedDays : 0);
      each.node().resizeRelocate(x(day), each.top(), each.node().prefWidth(-1), ROW - 2);
      double top = each.top() + (ROW - 2 - MARK) / 2;
      marks.put(each.key(), new BoundingBox(x(day) + MARK_INSET, top, MARK, MARK));
      if (each.key().equals(dragged)) {
        double wide = target.prefWidth(-1);
        target.resizeRelocate(
            x(day) + MARK_INSET + (MARK - wide) / 2, 0, wide, target.prefHeight(-1));
      }
    }
    for (SopArrow arrow : arrows) {
      Bounds from = marks.get(arrow.from());
      Bounds to = marks.get(arrow.to());
      if (from != null && to != null) {
        arrow.place(from, to);
      }
    }
  }
}

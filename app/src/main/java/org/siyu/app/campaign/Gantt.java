package org.siyu.app.campaign;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Controls;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.CampaignTimeline;
import org.siyu.core.campaign.StepState;

/// Bars of steps over days with lines from what they wait for. A bar is dragged to another day, or
/// moved by Alt with the arrows; Enter opens it, the arrows go from bar to bar.
final class Gantt extends Pane {
  private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final double NAMES = 250;
  private static final double HEAD = 34;
  private static final double ROW = 28;
  private static final double BAR = 14;
  private static final double NARROWEST_BAR = 12;
  private static final double NARROWEST_DAY = 14;
  private static final double DAY_LABEL = 46;
  private static final double ARROW = 6;

  private final CampaignsViewModel model;
  private final Consumer<String> open;
  private final List<CampaignStep> steps;
  private final LocalDate first;
  private final int days;
  private final LocalDateTime now;
  private final List<Label> names = new ArrayList<>();
  private final List<Label> dates = new ArrayList<>();
  private final List<Region> weekends = new ArrayList<>();
  private final List<Region> bars = new ArrayList<>();
  private final List<Wait> waits = new ArrayList<>();
  private final Line today = new Line();
  private double grabbed;
  private boolean isDragged;

  private record Wait(int from, int to, Polyline line, Polygon head) {}

  /// @param open shows a step, by its key
  Gantt(
      CampaignsViewModel model,
      Shown shown,
      Detail detail,
      Desk desk,
      CampaignWords words,
      Consumer<String> open) {
    this.model = model;
    this.open = open;
    Campaign campaign = detail.campaign();
    this.steps = campaign.steps();
    this.now = shown.now();
    this.first = campaign.begins().toLocalDate();
    this.days = Math.toIntExact(ChronoUnit.DAYS.between(first, campaign.ends().toLocalDate())) + 1;
    CampaignTimeline timeline = new CampaignTimeline(steps);
    for (int day = 0; day < days; day++) {
      LocalDate date = first.plusDays(day);
      Region stripe = Controls.styled(new Region(), "gantt-weekend");
      stripe.setVisible(!shown.days().isWorkingDay(date));
      weekends.add(stripe);
      Label name =
          Controls.label(
              String.format("%02d-%02d", date.getMonthValue(), date.getDayOfMonth()), "caption");
      dates.add(name);
    }
    getChildren().addAll(weekends);
    getChildren().addAll(dates);
    today.getStyleClass().add("gantt-today");
    getChildren().add(today);
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < steps.size(); row++) {
      rows.put(steps.get(row).key(), row);
    }
    for (int row = 0; row < steps.size(); row++) {
      for (CampaignStep before : timeline.before(steps.get(row))) {
        Polyline line = Controls.styled(new Polyline(), "gantt-wait");
        line.pseudoClassStateChanged(
            CRITICAL, timeline.isCritical(before) && timeline.isCritical(steps.get(row)));
        line.setMouseTransparent(true);
        Polygon head = Controls.styled(new Polygon(), "gantt-arrow");
        head.pseudoClassStateChanged(
            CRITICAL, timeline.isCritical(before) && timeline.isCritical(steps.get(row)));
        head.setMouseTransparent(true);
        waits.add(new Wait(rows.getOrDefault(before.key(), 0), row, line, head));
        getChildren().addAll(line, head);
      }
    }
    for (CampaignStep step : steps) {
      boolean isLate = step.isLate(now);
      Label name = isLate ? Controls.label(step.title(), "negative") : Controls.label(step.title());
      if (isLate && timeline.isCritical(step)) {
        name.setGraphic(Controls.styled(Controls.icon(Feather.ALERT_TRIANGLE), "negative"));
        name.getStyleClass().add("strong");
      }
      name.setTooltip(Controls.tooltip(step.title()));
      names.add(name);
      bars.add(bar(step, timeline, desk, words, shown));
    }
    getChildren().addAll(names);
    getChildren().addAll(bars);
    setMinWidth(NAMES + days * NARROWEST_DAY);
    setPrefHeight(HEAD + steps.size() * ROW);
    setMinHeight(HEAD + steps.size() * ROW);
    getStyleClass().add("gantt");
  }

  private Region bar(
      CampaignStep step, CampaignTimeline timeline, Desk desk, CampaignWords words, Shown shown) {
    Region bar = Controls.styled(new Region(), "gantt-bar");
    bar.setId("gantt-" + step.key());
    boolean isCritical = timeline.isCritical(step);
    boolean isLate = step.isLate(now);
    bar.pseudoClassStateChanged(CRITICAL, isCritical);
    bar.pseudoClassStateChanged(LATE, isLate);
    bar.pseudoClassStateChanged(OVER, step.state().isOver());
    bar.setFocusTraversable(true);
    bar.setAccessibleRole(AccessibleRole.BUTTON);
    String text =
        step.title()
            + ", "
            + words.when(step)
            + ", "
            + words.member(shown.team(), step.owner())
            + ", "
            + words.state(step.state())
            + (isLate ? ", " + words.lateness(step, now) : "")
            + (isCritical ? ", " + desk.messages().text("campaign.critical") : "");
    bar.setAccessibleText(text);
    Tooltip.install(bar, Controls.tooltip(text));
    bar.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, step));
    bar.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          bar.requestFocus();
          grabbed = event.getSceneX();
          isDragged = false;
          event.consume();
        });
    bar.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, bar, step));
    bar.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop(event, bar, step));
    return bar;
  }

  private void key(KeyEvent event, CampaignStep step) {
    int row = steps.indexOf(step);
    if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
      model.nudge(step.key(), -1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
      model.nudge(step.key(), 1);
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      open.accept(step.key());
    } else if (event.getCode() == KeyCode.DOWN && row + 1 < bars.size()) {
      bars.get(row + 1).requestFocus();
    } else if (event.getCode() == KeyCode.UP && row > 0) {
      bars.get(row - 1).requestFocus();
    } else {
      return;
    }
    event.consume();
  }

  private void drag(MouseEvent event, Region bar, CampaignStep step) {
    if (step.state() != StepState.DONE && step.state() != StepState.SKIPPED) {
      isDragged |= Math.abs(event.getSceneX() - grabbed) > 4;
      bar.setTranslateX(Math.round((event.getSceneX() - grabbed) / day()) * day());
    }
    event.consume();
  }

  private void drop(MouseEvent event, Region bar, CampaignStep step) {
    long moved = Math.round(bar.getTranslateX() / day());
    bar.setTranslateX(0);
    if (moved != 0) {
      model.nudge(step.key(), Math.toIntExact(moved));
    } else if (!isDragged) {
      open.accept(step.key());
    }
    event.consume();
  }

  private double day() {
    return Math.max(NARROWEST_DAY, (getWidth() - NAMES) / days);
  }

  private double at(LocalDateTime moment) {
    return NAMES + Duration.between(first.atStartOfDay(), moment).toMinutes() / 1440.0 * day();
  }

  @Override
  protected void layoutChildren() {
    double height = HEAD + steps.size() * ROW;
    for (int day = 0; day < days; day++) {
      double left = NAMES + day * day();
      weekends.get(day).resizeRelocate(left, HEAD, day(), height - HEAD);
      int every = (int) Math.ceil(DAY_LABEL / day());
      Label name = dates.get(day);
      name.setVisible(day % every == 0 && left + DAY_LABEL <= getWidth() + 2);
      name.resizeRelocate(left, 8, DAY_LABEL, name.prefHeight(-1));
    }
    boolean isNow =
        !now.toLocalDate().isBefore(first) && now.toLocalDate().isBefore(first.plusDays(days));
    today.setVisible(isNow);
    today.setStartX(at(now));
    today.setEndX(at(now));
    today.setStartY(HEAD - 4);
    today.setEndY(height);
    for (int row = 0; row < steps.size(); row++) {
      CampaignStep step = steps.get(row);
      double middle = HEAD + row * ROW + ROW / 2;
      Label name = names.get(row);
      double tall = name.prefHeight(-1);
      name.resizeRelocate(0, middle - tall / 2, NAMES - 16, tall);
      double width = Math.max(NARROWEST_BAR, at(step.end()) - at(step.start()));
      double left = Math.min(at(step.start()), getWidth() - width);
      bars.get(row).resizeRelocate(left, middle - BAR / 2, width, BAR);
    }
    for (Wait wait : waits) {
      Region from = bars.get(wait.from());
      Region to = bars.get(wait.to());
      double start = from.getLayoutX() + Math.min(from.getWidth(), 6);
      double y = from.getLayoutY() + BAR;
      double end = to.getLayoutY() + BAR / 2;
      double tip = Math.max(start, to.getLayoutX());
      boolean isStraight = to.getLayoutX() - start >= ARROW;
      wait.line().getPoints().setAll(start, y, start, end, tip, end);
      // where there is no room beside the bar, the arrow comes from above
      wait.head()
          .getPoints()
          .setAll(
              isStraight
                  ? List.of(tip, end, tip - ARROW, end - ARROW / 2, tip - ARROW, end + ARROW / 2)
                  : List.of(
                      start,
                      to.getLayoutY(),
                      start - ARROW / 2,
                      to.getLayoutY() - ARROW,
                      start + ARROW / 2,
                      to.getLayoutY() - ARROW));
    }
  }
}

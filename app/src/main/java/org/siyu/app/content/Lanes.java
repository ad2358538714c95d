package org.siyu.app.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentRow;

/// A quarter by channel and week: how much is planned, day by day. A cell leads into its week.
final class Lanes extends Region implements CalendarPane {
  private static final int DAYS = 7;
  private static final double NAMES = 112;
  private static final double HEAD = 46;
  private static final double LEAST_CELL = 44;
  private static final double LEAST_ROW = 46;
  private static final double MOST_ROW = 96;

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Messages messages;
  private final List<Label> weeks = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<List<LaneCell>> rows = new ArrayList<>();
  private List<String> channels = List.of();

  /// The channel that keys work on.
  private int lane;

  Lanes(CalendarViewModel model, CalendarWords words, Messages messages) {
    this.model = model;
    this.words = words;
    this.messages = messages;
    setFocusTraversable(true);
    setId("calendar-lanes");
    getStyleClass().add("lanes");
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void takeKeyboard() {
    requestFocus();
  }

  @Override
  public boolean press(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case LEFT -> go(-DAYS, 0);
      case RIGHT -> go(DAYS, 0);
      case UP -> go(0, -1);
      case DOWN -> go(0, 1);
      case ENTER -> {
        if (lane < channels.size()) {
          open(channels.get(lane), week());
        }
        yield true;
      }
      default -> false;
    };
  }

  private int week() {
    return (int) (ChronoUnit.DAYS.between(first(), model.day()) / DAYS);
  }

  private boolean go(int days, int lanes) {
    lane = Math.clamp(lane + lanes, 0, Math.max(0, channels.size() - 1));
    model.go(model.day().plusDays(days));
    return true;
  }

  private LocalDate first() {
    return CalendarMode.LANES.days(model.day()).first();
  }

  private int weekCount() {
    return (int) (CalendarMode.LANES.days(model.day()).days() / DAYS);
  }

  private List<String> channels() {
    return model.lists().choices().all(ChoiceList.CHANNEL).stream()
        .filter(channel -> !channel.isRetired() || isUsed(channel))
        .map(Choice::code)
        .toList();
  }

  private boolean isUsed(Choice channel) {
    return model.page().rows().stream().anyMatch(row -> row.channel().equals(channel.code()));
  }

  @Override
  public void show() {
    List<String> wanted = channels();
    if (!wanted.equals(channels) || weeks.size() != weekCount()) {
      channels = wanted;
      make();
    }
    Map<String, int[]> counts = counts();
    int most = counts.values().stream().flatMapToInt(IntStream::of).max().orElse(1);
    for (int week = 0; week < weeks.size(); week++) {
      LocalDate monday = first().plusDays((long) week * DAYS);
      weeks
          .get(week)
          .setText(
              messages.text("content.lanes.week", words.weekNumber(monday))
                  + "\n"
                  + words.slashed(monday));
      for (int lane = 0; lane < channels.size(); lane++) {
        show(lane, week, monday, counts, most);
      }
    }
    for (int lane = 0; lane < channels.size(); lane++) {
      String name = words.choice(ChoiceList.CHANNEL, channels.get(lane));
      names.get(lane).setText(name);
    }
    setAccessibleText(words.period(CalendarMode.LANES, model.day()));
  }

  private void show(int lane, int week, LocalDate monday, Map<String, int[]> counts, int most) {
    String channel = channels.get(lane);
    int[] all = counts.getOrDefault(channel, new int[weekCount() * DAYS]);
    int[] byDay = Arrays.copyOfRange(all, week * DAYS, (week + 1) * DAYS);
    int sum = IntStream.of(byDay).sum();
    boolean isCurrent = lane == this.lane && week == week();
    LaneCell cell = rows.get(lane).get(week);
    String colours = words.colours(channel);
    if (!colours.equals(cell.getStyle())) {
      cell.setStyle(colours);
    }
    cell.show(
        byDay,
        most,
        isCurrent,
        words.count(sum),
        words.choice(ChoiceList.CHANNEL, channel)
            + ", "
            + words.shortDay(monday)
            + " – "
            + words.shortDay(monday.plusDays(DAYS - 1))
            + ", "
            + words.more(sum, true));
  }

  /// Items by channel and day of the quarter.
  private Map<String, int[]> counts() {
    Map<String, int[]> counts = new HashMap<>();
    int days = weekCount() * DAYS;
    for (ContentRow row : model.page().rows()) {
      long day = ChronoUnit.DAYS.between(first(), row.plan().day());
      if (day >= 0 && day < days) {
        counts.computeIfAbsent(row.channel(), _ -> new int[days])[(int) day]++;
      }
    }
    return counts;
  }

  private void make() {
    weeks.clear();
    names.clear();
    rows.clear();
    for (int week = 0; week < weekCount(); week++) {
      weeks.add(Controls.label("", "lane-week"));
    }
    for (String channel : channels) {
      Label name = Controls.label("", "lane-name");
      name.setWrapText(true);
      names.add(name);
      List<LaneCell> cells = new ArrayList<>();
      for (int week = 0; week < weekCount(); week++) {
        int place = week;
        cells.add(new LaneCell(() -> open(channel, place)));
      }
      rows.add(cells);
    }
    getChildren().setAll(weeks);
    getChildren().addAll(names);
    rows.forEach(getChildren()::addAll);
    if (getScene() != null) {
      applyCss();
    }
  }

  /// Into a channel's week.
  private void open(String channel, int week) {
    LocalDate monday = first().plusDays((long) week * DAYS);
    model.ask(query -> query.withChannels(Set.of(channel)));
    model.show(CalendarMode.WEEK, monday);
  }

  @Override
  public Bounds anchor() {
    return localToScene(getBoundsInLocal());
  }

  @Override
  public Optional<Drop> at(ContentRow row, Point2D pointer, Point2D grabbed) {
    return Optional.empty();
  }

  @Override
  protected void layoutChildren() {
    double width = (getWidth() - NAMES) / Math.max(1, weeks.size());
    double height =
        Math.clamp((getHeight() - HEAD) / Math.max(1, channels.size()), LEAST_ROW, MOST_ROW);
    for (int week = 0; week < weeks.size(); week++) {
      double x = Math.round(NAMES + week * width);
      double next = Math.round(NAMES + (week + 1) * width);
      weeks.get(week).resizeRelocate(x, 0, next - x, HEAD);
      for (int lane = 0; lane < channels.size(); lane++) {
        double y = Math.round(HEAD + lane * height);
        rows.get(lane)
            .get(week)
            .resizeRelocate(x, y, next - x, Math.round(HEAD + (lane + 1) * height) - y);
      }
    }
    for (int lane = 0; lane < channels.size(); lane++) {
      names.get(lane).resizeRelocate(0, Math.round(HEAD + lane * height), NAMES, height);
    }
  }

  @Override
  protected double computeMinWidth(double height) {
    return NAMES + 14 * LEAST_CELL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEAD + Math.max(7, channels.size()) * LEAST_ROW;
  }
}

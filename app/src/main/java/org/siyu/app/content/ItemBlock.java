package org.siyu.app.content;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentRow;

/// An item in the grid of hours: as high as it is long. Its lower edge can be drawn.
final class ItemBlock extends Region {
  private static final double GRIP = 6;
  private static final double SIDE = 8;
  private static final double LINE = 16;
  private static final double ROOM_FOR_MARK = 70;
  private static final double ROOM_FOR_DETAILS = 420;

  private final CalendarWords words;
  private final ItemDress dress;
  private final Label time = Controls.label("", "plan-time");
  private final Label details = Controls.label("", "plan-details");
  private final Region grip = Controls.styled(new Region(), "plan-grip");
  private Optional<ContentRow> row = Optional.empty();

  ItemBlock(CalendarWords words) {
    this.words = words;
    this.dress = new ItemDress(this, words);
    time.setMinWidth(0);
    time.setTooltip(dress.title().getTooltip());
    grip.setCursor(Cursor.S_RESIZE);
    getStyleClass().add("plan-block");
    getChildren().addAll(dress.title(), time, details, dress.mark(), grip);
  }

  Region grip() {
    return grip;
  }

  Optional<ContentRow> row() {
    return row;
  }

  void show(ContentRow wanted, boolean isSelected) {
    row = Optional.of(wanted);
    setVisible(true);
    dress.show(wanted, isSelected);
    time.setText(words.span(wanted));
    details.setText(words.details(wanted));
  }

  void clear() {
    row = Optional.empty();
    setVisible(false);
  }

  /// While its edge is drawn.
  void stretchTo(int minutes) {
    row.ifPresent(item -> time.setText(words.span(item, minutes)));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - SIDE - 4;
    double height = getHeight();
    boolean hasMark = width > ROOM_FOR_MARK;
    dress.mark().setVisible(hasMark);
    double room = hasMark ? width - LINE : width;
    double told = Math.ceil(details.prefWidth(-1)) + 1;
    details.setVisible(width > ROOM_FOR_DETAILS && told <= width / 2);
    if (details.isVisible()) {
      double high = Math.ceil(details.prefHeight(-1));
      details.resizeRelocate(SIDE + room - told - SIDE, 1, told, high);
      room -= told + 2 * SIDE;
    }
    boolean isTall = height >= 2 * LINE + 4;
    // a single line ends in dots; wrapped it would end with its first word
    dress.title().setWrapText(isTall);
    if (isTall) {
      double titled = Math.min(height - LINE - 6, Math.ceil(dress.title().prefHeight(room)));
      dress.title().resizeRelocate(SIDE, 3, room, Math.max(LINE, titled));
      time.setVisible(true);
      time.resizeRelocate(SIDE, 3 + Math.max(LINE, titled), width, LINE);
    } else {
      double needed = Math.ceil(time.prefWidth(-1));
      boolean hasTime = room > needed + ROOM_FOR_MARK;
      time.setVisible(hasTime);
      double from = hasTime ? SIDE + needed + 5 : SIDE;
      double y = Math.max(0, (Math.min(height, LINE + 6) - LINE) / 2);
      time.resizeRelocate(SIDE, y, needed, LINE);
      dress.title().resizeRelocate(from, y, Math.max(0, room - (from - SIDE)), LINE);
    }
    if (hasMark) {
      dress.mark().autosize();
      dress.mark().relocate(getWidth() - LINE - 1, 5);
    }
    grip.resizeRelocate(0, height - GRIP, getWidth(), GRIP);
  }
}

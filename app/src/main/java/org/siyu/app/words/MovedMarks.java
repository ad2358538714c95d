package org.siyu.app.words;

import java.util.ArrayList;
import java.util.List;

/// Where marks are after an edit, until the text was checked anew: those before it stay, those
/// behind it move along, those that it touched are gone.
final class MovedMarks {
  private MovedMarks() {}

  static List<TextMark> of(List<TextMark> marks, String before, String now) {
    int least = Math.min(before.length(), now.length());
    int front = 0;
    while (front < least && before.charAt(front) == now.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < least - front
        && before.charAt(before.length() - 1 - back) == now.charAt(now.length() - 1 - back)) {
      back++;
    }
    int by = now.length() - before.length();
    List<TextMark> moved = new ArrayList<>();
    for (TextMark mark : marks) {
      if (mark.end() <= front) {
        moved.add(mark);
      } else if (mark.start() >= before.length() - back) {
        moved.add(mark.moved(by));
      }
    }
    return moved;
  }
}

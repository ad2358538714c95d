package org.siyu.app.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MovedMarksTest {
  private static TextMark mark(int start, int end) {
    return new TextMark(start, end, TextMark.Look.WARN, "w", "", "", List.of());
  }

  private static List<TextMark> moved(String before, String now, TextMark... marks) {
    return MovedMarks.of(List.of(marks), before, now);
  }

  @Test
  void whatIsTypedBeforeAMarkMovesIt() {
    assertEquals(List.of(mark(3, 5)), moved("全场最好", "春全场最好", mark(2, 4)));
    assertEquals(List.of(mark(1, 3)), moved("全场最好", "场最好", mark(2, 4)));
  }

  @Test
  void whatIsTypedBehindAMarkLeavesIt() {
    assertEquals(List.of(mark(0, 2)), moved("最好的", "最好的面霜", mark(0, 2)));
    assertEquals(List.of(mark(0, 2)), moved("最好", "最好的", mark(0, 2)));
  }

  @Test
  void aMarkThatIsTypedIntoIsGone() {
    assertEquals(List.of(), moved("最好", "最美好", mark(0, 2)));
    assertEquals(List.of(), moved("最好", "最", mark(0, 2)));
    assertEquals(List.of(), moved("最好", "", mark(0, 2)));
  }

  @Test
  void onlyTheMarkThatIsTouchedIsGone() {
    assertEquals(
        List.of(mark(0, 2), mark(3, 5)),
        moved("最好第一最佳", "最好第最佳", mark(0, 2), mark(2, 4), mark(4, 6)));
  }
}

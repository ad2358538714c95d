package org.siyu.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
  private static String marked(List<TextDifference.Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.isChanged() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  @Test
  void charactersOfAChangedLineAreMarked() {
    TextDifference.Row row = TextDifference.of("早上好，今晚八点直播", "早上好，今晚九点直播").getFirst();
    assertEquals("早上好，今晚[八]点直播", marked(row.before()));
    assertEquals("早上好，今晚[九]点直播", marked(row.after()));
  }

  @Test
  void aLineThatWasAddedStandsAlone() {
    List<TextDifference.Row> rows = TextDifference.of("one\nthree", "one\ntwo\nthree");
    assertEquals(3, rows.size());
    assertEquals(List.of(), rows.get(1).before());
    assertEquals("[two]", marked(rows.get(1).after()));
    assertFalse(rows.get(2).isChanged());
  }

  @Test
  void linesThatHaveLittleInCommonAreMarkedAsAWhole() {
    TextDifference.Row row = TextDifference.of("abcdefgh", "xyzuvwah").getFirst();
    assertEquals("[abcdefgh]", marked(row.before()));
    assertTrue(row.isChanged());
  }

  @Test
  void aCharacterOfTwoUnitsStaysWhole() {
    TextDifference.Row row = TextDifference.of("今天也要开心😊呀朋友们", "今天也要开心😀呀朋友们").getFirst();
    assertEquals("今天也要开心[😊]呀朋友们", marked(row.before()));
    assertEquals("今天也要开心[😀]呀朋友们", marked(row.after()));
  }

  @Test
  void theSameTextHasNoChange() {
    assertFalse(TextDifference.of("a\nb", "a\nb").stream().anyMatch(row -> row.isChanged()));
    assertEquals(List.of(), TextDifference.of("", ""));
  }
}

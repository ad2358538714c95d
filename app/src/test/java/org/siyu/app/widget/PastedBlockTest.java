package org.siyu.app.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedBlockTest {
  @Test
  void aBlockOfASpreadsheetIsRowsOfCells() {
    assertEquals(
        List.of(List.of("1", "2"), List.of("3", "")), PastedBlock.of("1\t2\r\n3\t\r\n").rows());
    assertEquals(List.of(List.of("7")), PastedBlock.of(" 7 ").rows());
    assertEquals(List.of(), PastedBlock.of("").rows());
  }

  @Test
  void quotedCellsMayHaveLineBreaksTabsAndQuotes() {
    assertEquals(
        List.of(List.of("two\nlines", "a \"b\"\tc"), List.of("5\" wide")),
        PastedBlock.of("\"two\nlines\"\t\"a \"\"b\"\"\tc\"\n5\" wide").rows());
  }
}

package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextColumnsTest {
  @Test
  void chineseAndOtherCellsEndAtTheSameColumn() {
    TextColumns columns = new TextColumns();
    columns.add("朋友圈", "已排期", "早安");
    columns.add("Moments", "", "Tips");
    assertEquals(
        List.of(List.of("朋友圈 ", "已排期", "早安"), List.of("Moments", "      ", "Tips")),
        columns.padded());
  }
}

package org.siyu.storage.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintBlockTest {
  @Test
  void columnsOfNumbersAreTold() {
    PrintBlock.Table table =
        new PrintBlock.Table(
            List.of(1, 1, 1, 1, 1, 1, 1),
            List.of("no", "money", "share", "change", "day", "of", "none"),
            List.of(
                List.of("1", "¥1,234.50", "12.5%", "−3.0%", "2026-10-26", "3 / 7", "–"),
                List.of("2", "-¥20", "–", "+1.5 个百分点", "2026-10-27", "1 / 2", "")));
    assertEquals(
        List.of(false, true, true, true, false, true, false),
        IntStream.range(0, 7).mapToObj(table::isNumbers).toList());
  }
}

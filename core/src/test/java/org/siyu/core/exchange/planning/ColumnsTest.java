package org.siyu.core.exchange.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void aColumnReadsWhatWasSetAndZeroElsewhere() {
    IntColumn ints = new IntColumn();
    LongColumn longs = new LongColumn();
    ints.set(100_000, 7);
    longs.set(100_000, 1L << 40);
    assertEquals(7, ints.get(100_000));
    assertEquals(1L << 40, longs.get(100_000));
    assertEquals(0, ints.get(99_999));
    assertEquals(0, longs.get(3_000_000));
    assertEquals(100_001, ints.size());
  }

  @Test
  void textsKeepEachTextOnce() {
    Texts texts = new Texts();
    Map<String, Integer> expected = new HashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      String text = "顾客😊" + random.nextInt(20_000);
      int id = texts.intern(text);
      assertEquals(expected.computeIfAbsent(text, added -> id), id);
    }
    expected.forEach((text, id) -> assertEquals(text, texts.get(id)));
    assertEquals(expected.size() + 1, texts.size());
    assertEquals(-1, texts.find("nobody"));
    assertEquals(Texts.NONE, texts.find(""));
  }

  @Test
  void aTextLongerThanAChunkIsKept() {
    Texts texts = new Texts();
    String huge = "长".repeat(100_000);
    int id = texts.intern(huge);
    int next = texts.intern("next");
    assertEquals(huge, texts.get(id));
    assertEquals("next", texts.get(next));
  }

  @Test
  void keysAreNumberedInTheOrderOfTheirAppearance() {
    LongIndex index = new LongIndex();
    for (long key = 0; key < 10_000; key++) {
      assertEquals(key, index.intern(key * 4_096));
    }
    for (long key = 0; key < 10_000; key++) {
      assertEquals(key, index.find(key * 4_096));
    }
    assertEquals(-1, index.find(1));
  }

  @Test
  void idsAreNumberedInTheOrderOfTheirAppearance() {
    Uuids ids = new Uuids();
    for (int i = 0; i < 10_000; i++) {
      assertEquals(i, ids.intern(new UUID(i / 2, i)));
    }
    assertEquals(77, ids.find(new UUID(38, 77)));
    assertEquals(-1, ids.find(new UUID(39, 77)));
    assertEquals(new UUID(38, 77), ids.get(77));
  }

  @Test
  void timesComeBackToTheMillisecond() {
    LocalDateTime time = LocalDateTime.of(2009, 12, 1, 7, 45, 3, 123_000_000);
    assertEquals(time, Times.time(Times.of(time)));
    assertEquals(Times.of(time), Times.earlier(Times.NONE, Times.of(time)));
    assertTrue(Times.optional(Times.NONE).isEmpty());
  }

  @Test
  void contentHashesStayWhatTheyAre() {
    // A store holds such hashes: were these to change, every known order would look different.
    assertEquals(4_405_381_002_224_738_695L, ContentHash.of("交易成功"));
    assertEquals(
        -1_977_969_772_440_766_674L,
        ContentHash.ofLine("", ContentHash.ofProduct("85123A", "LIGHT"), 6000, 25500, 1530));
  }
}

package org.siyu.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void widthCaseAndTraditionalFormsAreMadeEqual() {
    assertEquals("no1", read("ＮＯ．１"));
    assertEquals("国家级药疗愈", read("國家級藥療癒"));
    assertEquals("v1", read("Ⓥ①"));
    assertEquals("100%", read("１００％"));
  }

  @Test
  void whatStandsBetweenCharactersIsLeftOut() {
    assertEquals("最好", read("最　好"));
    assertEquals("最好", read("最 \u200B\u2060好"));
    assertEquals("最好", read("最😊好"));
    assertEquals("最好", read("最👨\u200D👩\u200D👧\u200D👦好"));
    assertEquals("最好", read("最[微笑]好"));
    assertEquals("最好", read("最*·~_/|-…「」《》\"'好"));
    assertEquals("最好", read("最\u0336好\u0336"));
  }

  @Test
  void whatPartsSentencesAndNumbersStays() {
    assertEquals("最,好。最!好", read("最，好。最！好"));
    assertEquals("最\n好", read("最\n好"));
    assertEquals("3.5", read("3.5"));
    assertEquals("1000元", read("1,000元"));
    assertEquals("a,b", read("a,b"));
  }

  @Test
  void tooMuchInBetweenPartsWords() {
    assertEquals("最\0好", read("最" + "～".repeat(20) + "好"));
  }

  @Test
  void bracketsAroundOtherWordsAreNoEmoji() {
    assertEquals("最通知好", read("最[通知]好"));
  }

  @Test
  void eachCharacterKnowsWhereItStood() {
    String text = "😀最😊好";
    PlainText plain = PlainText.of(text);
    assertEquals(2, plain.length());
    assertEquals(2, plain.start(0));
    assertEquals(3, plain.end(0));
    assertEquals(5, plain.start(1));
    assertEquals(6, plain.end(1));
  }

  @Test
  void charactersBeyondTheBasicPlaneCountAsOne() {
    PlainText plain = PlainText.of("𠮷野");
    assertEquals(2, plain.length());
    assertEquals(0, plain.start(0));
    assertEquals(2, plain.end(0));
  }

  @Test
  void loneSurrogatesAndAnEmptyTextAreNoTrouble() {
    assertEquals(0, PlainText.of("").length());
    assertEquals("最好", read("最\uD83D好"));
  }

  @Test
  void theInsideOfALatinWordIsKnown() {
    PlainText plain = PlainText.of("top1 a b");
    assertTrue(plain.isInsideWord(1));
    assertFalse(plain.isInsideWord(0));
    assertFalse(plain.isInsideWord(5));
  }

  private static String read(String text) {
    return PlainText.of(text).codePoints().toString();
  }
}

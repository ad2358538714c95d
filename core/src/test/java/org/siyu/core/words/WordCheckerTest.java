package org.siyu.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.words.WordLists.checker;
import static org.siyu.core.words.WordLists.entry;
import static org.siyu.core.words.WordLists.exempt;
import static org.siyu.core.words.WordLists.forTrades;
import static org.siyu.core.words.WordLists.found;
import static org.siyu.core.words.WordSeverity.BLOCK;
import static org.siyu.core.words.WordSeverity.HINT;
import static org.siyu.core.words.WordSeverity.WARN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordCheckerTest {
  @Test
  void aFindingStandsWhereItStoodInTheOriginal() {
    WordChecker checker = checker(entry("a", "最好", WARN));
    String text = "😀这是最😊 好的";
    WordFinding finding = checker.check(text).findings().getFirst();
    assertEquals("最😊 好", finding.in(text));
    assertEquals(4, finding.start());
    assertEquals(9, finding.end());
    assertEquals(WARN, finding.severity());
    assertEquals(WordCategory.ABSOLUTE, finding.reason());
  }

  @Test
  void allDisguisesOfAWordAreFound() {
    WordChecker checker = checker(entry("a", "国家级", BLOCK));
    for (String disguise :
        List.of("国家级", "國家級", "国 家 级", "国\u200B家\u200B级", "国*家*级", "国🔥家🔥级", "国[玫瑰]家级")) {
      assertEquals(List.of(disguise), found(checker, "我们是" + disguise + "工艺"), disguise);
    }
  }

  @Test
  void aWordDoesNotReachOverASentencesEnd() {
    WordChecker checker = checker(entry("a", "第一名", WARN));
    assertEquals(List.of(), found(checker, "他排第一。名字叫小王"));
    assertEquals(List.of(), found(checker, "他排第一，名字叫小王"));
    assertEquals(List.of(), found(checker, "第一\n名"));
  }

  @Test
  void latinWordsAreFoundAsWholeWords() {
    WordChecker checker = checker(entry("a", "no1", WARN), entry("b", "vx", WARN));
    assertEquals(List.of("NO.1"), found(checker, "全网NO.1品牌"));
    assertEquals(List.of(), found(checker, "房间号NO.108"));
    assertEquals(List.of(), found(checker, "型号AVX"));
    assertEquals(List.of("V X"), found(checker, "加V X聊"));
  }

  @Test
  void aPatternHasAlternativesNumbersAndGaps() {
    WordChecker checker =
        checker(
            entry("a", "(全国|全球)第一(品牌|)", BLOCK),
            entry("b", "#天瘦#斤", WARN),
            entry("c", "原价#……(现价|只要)#", WARN));
    assertEquals(List.of("全国第一品牌"), found(checker, "我们是全国第一品牌"));
    assertEquals(List.of("全球第一"), found(checker, "做到全球第一了"));
    assertEquals(List.of("7天瘦10斤"), found(checker, "喝它7天瘦10斤"));
    assertEquals(List.of("七天瘦十斤"), found(checker, "喝它七天瘦十斤"));
    assertEquals(List.of(), found(checker, "这几天瘦肉涨了两元"));
    assertEquals(List.of("原价1,999元，现价99"), found(checker, "原价1,999元，现价99元"));
    assertEquals(List.of(), found(checker, "原价99元。只要99朵"));
  }

  @Test
  void alternativesMayStandInOneAnother() {
    WordChecker checker = checker(entry("a", "最(好(的|)|佳)产品", WARN));
    assertEquals(List.of("最好的产品"), found(checker, "这是最好的产品"));
    assertEquals(List.of("最佳产品"), found(checker, "这是最佳产品"));
  }

  @Test
  void anAllowedContextHoldsTheTermOrStandsAroundIt() {
    WordChecker checker = checker(entry("a", "第一", WARN, "第一次", "路~通", "(班级|年级)…~"));
    assertEquals(List.of(), found(checker, "我第一次来"));
    assertEquals(List.of(), found(checker, "路第一通"));
    assertEquals(List.of(), found(checker, "他考了年级总分第一"));
    assertEquals(List.of("第一"), found(checker, "他考了年级总分，第一"));
    assertEquals(List.of("第一"), found(checker, "第一次来，就第一了"));
  }

  @Test
  void aShortWordWithinAnotherWordDoesNotHitThere() {
    WordChecker checker = checker(entry("a", "口交", BLOCK, "路口交(通|警|接|汇|管)", "口交(通|接|易)"));
    assertEquals(List.of(), found(checker, "前面路口交通管制"));
    assertEquals(List.of(), found(checker, "路口 交警在值班"));
  }

  @Test
  void aWayOfSpeakingCanBeExempt() {
    WordChecker checker =
        checker(exempt(entry("a", "第一", WARN), WordExemption.ORDER_IN_TIME, WordExemption.WISH));
    assertEquals(List.of(), found(checker, "第一季度总结"));
    assertEquals(List.of(), found(checker, "希望明年拿到第一"));
    assertEquals(List.of("第一"), found(checker, "口感第一"));
  }

  @Test
  void entriesOfOtherTradesArePassedOver() {
    WordChecker checker = checker(forTrades(entry("a", "疗程", HINT), WordIndustry.FOOD));
    assertEquals(1, checker.check("一个疗程").findings().size());
    assertEquals(1, checker.check("一个疗程", Set.of(WordIndustry.FOOD)).findings().size());
    assertEquals(0, checker.check("一个疗程", Set.of(WordIndustry.FINANCE)).findings().size());
  }

  @Test
  void ofOverlappingFindingsTheGravestAndThenTheLongestStays() {
    WordChecker checker =
        checker(entry("a", "全国第一", BLOCK), entry("b", "第一品牌", WARN), entry("c", "第一", WARN));
    assertEquals(List.of("全国第一"), found(checker, "全国第一品牌"));
    assertEquals(List.of("第一品牌"), found(checker, "第一品牌"));
    assertEquals(List.of("第一", "第一"), found(checker, "第一第一"));
  }

  @Test
  void aResultTellsItsWorst() {
    WordChecker checker = checker(entry("a", "最好", WARN), entry("b", "国家级", BLOCK));
    assertEquals(Optional.of(BLOCK), checker.check("国家级，最好").worst());
    assertTrue(checker.check("国家级").isBlocked());
    assertEquals(Optional.of(WARN), checker.check("最好").worst());
    assertEquals(Optional.empty(), checker.check("不错").worst());
    assertEquals("test", checker.check("").version());
  }

  @Test
  void aTextFullOfHitsIsCheckedInTimeLinearInItsLength() {
    WordChecker checker =
        checker(entry("a", "最好", WARN, "(希望|愿)……~", "~……(的人|的话)"), entry("b", "最", HINT));
    String text = "最好".repeat(50_000);
    assertEquals(50_000, checker.check(text).findings().size());
  }
}

package org.siyu.storage.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.core.sop.ShippedSops;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.words.WordChecker;
import org.siyu.core.words.WordFinding;
import org.siyu.core.words.WordSeverity;
import org.siyu.storage.words.ShippedWordList;

class ShippedSopWordsTest {
  @Test
  void noScriptHasAWordThatBlocks() {
    WordChecker checker = new WordChecker(ShippedWordList.read());
    List<String> blocked = new ArrayList<>();
    for (SopTemplate template : ShippedSops.all(SopLanguage.ZH)) {
      for (SopStep step : template.steps()) {
        String said = step.title() + "\n" + step.message().script();
        for (WordFinding finding : checker.check(said).findings()) {
          if (finding.severity() == WordSeverity.BLOCK) {
            blocked.add(template.code() + " " + step.key() + ": " + finding.in(said));
          }
        }
      }
    }
    assertEquals(List.of(), blocked);
  }
}

package org.siyu.app.plansheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanSheetText;

class PlanSheetTextsTest {
  private static PlanSheetTexts texts(Language language) {
    Messages messages = new Messages(language);
    return new PlanSheetTexts(messages, new Formats(messages, () -> Currency.getInstance("CNY")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyHeaderIsFoundAgain(Language language) {
    for (PlanColumn column : PlanColumn.values()) {
      assertEquals(
          Optional.of(column), PlanColumn.headed(texts(language).header(column)), column.code());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePlansWordsAreThere(Language language) {
    for (PlanSheetText text : PlanSheetText.values()) {
      assertFalse(texts(language).text(text, 1, 2, 3).isBlank(), text.code());
    }
  }

  @Test
  void headersOfOtherListsAreKnown() {
    assertEquals(Optional.of(PlanColumn.CHANNEL), PlanColumn.headed(" 发布平台： "));
    assertEquals(Optional.of(PlanColumn.TITLE), PlanColumn.headed("选题"));
    assertEquals(Optional.of(PlanColumn.DATE), PlanColumn.headed("Publish  Date"));
    assertEquals(Optional.empty(), PlanColumn.headed("订单编号"));
  }
}

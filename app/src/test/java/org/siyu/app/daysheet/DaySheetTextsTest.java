package org.siyu.app.daysheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.daysheet.DayColumn;
import org.siyu.core.daysheet.DayResult;
import org.siyu.core.daysheet.DaySheetText;

class DaySheetTextsTest {
  private static DaySheetTexts texts(Language language) {
    Messages messages = new Messages(language);
    return new DaySheetTexts(
        messages, new Formats(messages, () -> Currency.getInstance("CNY")), code -> code);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyHeaderIsFoundAgain(Language language) {
    for (DayColumn column : DayColumn.values()) {
      assertEquals(
          Optional.of(column), DayColumn.headed(texts(language).header(column)), column.code());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyResultOfTheListIsUnderstood(Language language) {
    for (DayResult result : DayResult.values()) {
      assertEquals(
          Optional.of(result), DayResult.written(" " + texts(language).result(result) + " "));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theListsWordsAreThere(Language language) {
    for (DaySheetText text : DaySheetText.values()) {
      assertFalse(texts(language).text(text, 1, 2, 3).isBlank(), text.code());
    }
  }
}

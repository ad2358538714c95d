package org.siyu.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.planning.FieldChange;
import org.siyu.core.exchange.profile.ImportField;

class ImportWordsTest {
  private final ImportWords words = new ImportWords(new Messages(Language.ENGLISH));

  @Test
  void personalDataOfAFileIsMaskedInPassing() {
    assertEquals("138****1234", sample(new ColumnTarget.ToField(ImportField.PHONE), "13800001234"));
    assertEquals("张**", sample(new ColumnTarget.ToField(ImportField.REAL_NAME), "张小宝"));
    assertEquals("138****1234", sample(new ColumnTarget.Ignored(), "13800001234"));
    assertEquals("199.00", sample(new ColumnTarget.ToField(ImportField.ORDER_AMOUNT), "199.00"));
  }

  private static String sample(ColumnTarget target, String value) {
    return ImportWords.sample(target, value);
  }

  @Test
  void personalDataOfThePreviewIsMasked() {
    assertEquals("138****1234", words.after(change("identity.phone", "13800001234")));
    assertEquals("张**", words.after(change("real-name", "张小宝")));
    assertEquals("Hangzhou", words.after(change("region", "Hangzhou")));
  }

  private static FieldChange change(String field, String after) {
    return new FieldChange(field, Optional.empty(), Optional.of(after));
  }
}

package org.siyu.app.wiring;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.testkit.Toolkit;

/// In English.
@ExtendWith(Toolkit.class)
class EnglishLooksTest {
  @TempDir Path folder;

  @Test
  void everyScreenCanBeReadInEveryDressAtEverySize() throws Exception {
    new WorkspaceLooks(folder, Language.ENGLISH).check();
  }
}

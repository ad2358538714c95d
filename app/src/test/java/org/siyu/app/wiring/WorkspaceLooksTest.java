package org.siyu.app.wiring;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.app.i18n.Language;
import org.siyu.app.testkit.Toolkit;

@ExtendWith(Toolkit.class)
class WorkspaceLooksTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyScreenCanBeReadInEveryDressAtEverySize(Language language) throws Exception {
    new WorkspaceLooks(folder, language).check();
  }
}

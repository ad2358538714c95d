package org.siyu.core.daysheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.shared.Code;

/// What somebody says of an entry.
public enum DayResult implements Code {
  DONE("完成", "已完成", "做了", "是", "done", "yes", "y", "ok", "√", "✓", "✔", "☑"),
  SKIPPED("跳过", "已跳过", "略过", "不做", "left out", "leave out", "skipped", "skip", "×", "✗"),
  LATER("延后", "推迟", "稍后", "改期", "put off", "later", "postponed");

  private final Set<String> words;

  DayResult(String... words) {
    this.words = Set.of(words);
  }

  /// In either language, and as people write it.
  public static Optional<DayResult> written(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return List.of(values()).stream().filter(each -> each.words.contains(wanted)).findFirst();
  }
}

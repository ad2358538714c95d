package org.siyu.core.exchange.cell;

import java.util.Locale;
import java.util.Set;
import org.siyu.core.exchange.ImportProblem;

/// Reads yes and no.
public final class BooleanText {
  private static final Set<String> YES =
      Set.of("是", "有", "同意", "允许", "已同意", "yes", "y", "true", "1", "√", "✓", "✔", "对", "开");
  private static final Set<String> NO =
      Set.of(
          "否", "无", "没有", "不同意", "拒绝", "不允许", "未同意", "no", "n", "false", "0", "×", "✗", "✘", "x",
          "错", "关");

  private BooleanText() {}

  public static Parsed<Boolean> parse(String raw) {
    String text = IdText.halfWidthDigits(CellText.key(raw)).toLowerCase(Locale.ROOT);
    if (YES.contains(text)) {
      return Parsed.of(true);
    }
    if (NO.contains(text)) {
      return Parsed.of(false);
    }
    return CellText.isNothing(text)
        ? Parsed.blank()
        : Parsed.trouble(ImportProblem.INVALID_BOOLEAN);
  }
}

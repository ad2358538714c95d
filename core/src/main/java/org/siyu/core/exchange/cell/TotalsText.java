package org.siyu.core.exchange.cell;

import java.util.List;
import java.util.Locale;
import org.siyu.core.exchange.profile.HeaderText;

/// Tells what stands in front of sums: 合计, 总计：, Total (12 rows).
public final class TotalsText {
  private static final List<String> TOTALS =
      List.of("合计", "总计", "小计", "汇总", "共计", "本页合计", "total", "grandtotal", "subtotal", "sum");
  private static final String TOTALS_START = "合总小汇共本TtGgSs";

  private TotalsText() {}

  public static boolean isTotal(String text) {
    String start = text.isEmpty() || text.charAt(0) > ' ' ? text : CellText.clean(text);
    if (start.isEmpty() || TOTALS_START.indexOf(start.charAt(0)) < 0) {
      return false;
    }
    String word = HeaderText.normalise(start).toLowerCase(Locale.ROOT);
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    String letters = word.substring(0, end);
    return TOTALS.contains(letters)
        || (word.length() < 20 && TOTALS.stream().anyMatch(total -> isCounted(word, total)));
  }

  /// 合计12笔, total(12 rows).
  private static boolean isCounted(String word, String total) {
    return word.startsWith(total)
        && word.length() > total.length()
        && !Character.isLetter(word.charAt(total.length()));
  }
}

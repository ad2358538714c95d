package org.siyu.core.exchange.cell;

import java.util.ArrayList;
import java.util.List;

/// Parts several tags in one cell.
public final class TagText {
  private TagText() {}

  /// The tags in their order, each once, without spaces around.
  public static List<String> split(String raw, String separators) {
    String text = CellText.clean(raw);
    if (CellText.isNothing(text)) {
      return List.of();
    }
    List<String> tags = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        String tag = CellText.clean(text.substring(start, i));
        if (!tag.isEmpty() && !tags.contains(tag)) {
          tags.add(tag);
        }
        start = i + 1;
      }
    }
    return tags;
  }
}

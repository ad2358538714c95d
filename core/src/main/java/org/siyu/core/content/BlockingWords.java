package org.siyu.core.content;

import java.util.List;

/// Finds words that must not go out without a written reason.
public interface BlockingWords {
  /// For a workspace without a list of words.
  BlockingWords NONE = content -> List.of();

  /// Each word once, as it stands in the text.
  List<String> in(Content content);
}

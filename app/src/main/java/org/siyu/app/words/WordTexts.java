package org.siyu.app.words;

import org.siyu.app.i18n.Messages;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordFinding;
import org.siyu.core.words.WordSeverity;

/// Says what was found and why, in the language of now. The entries themselves are Chinese.
public final class WordTexts {
  private final Messages messages;

  public WordTexts(Messages messages) {
    this.messages = messages;
  }

  public String category(WordCategory category) {
    return messages.text("words.category." + category.code());
  }

  public String severity(WordSeverity severity) {
    return messages.text("words.severity." + severity.code());
  }

  /// What is wrong with the words, in one sentence.
  public String reason(WordFinding finding) {
    return messages.text("words.reason." + finding.reason().code());
  }

  /// What to write instead, on one line; "" when the entry names nothing.
  public String substitutes(WordFinding finding) {
    return String.join(messages.text("words.or"), finding.entry().substitutes());
  }

  public String disclaimer() {
    return messages.text("words.no-legal-advice");
  }
}

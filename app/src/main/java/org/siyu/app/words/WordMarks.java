package org.siyu.app.words;

import java.util.List;
import org.siyu.app.i18n.Messages;
import org.siyu.core.words.WordCheck;
import org.siyu.core.words.WordFinding;
import org.siyu.core.words.WordSeverity;

/// Words findings as marks of a text.
public final class WordMarks {
  private final Messages messages;
  private final WordTexts texts;

  public WordMarks(Messages messages) {
    this.messages = messages;
    this.texts = new WordTexts(messages);
  }

  public List<TextMark> of(WordCheck check) {
    return check.findings().stream().map(this::of).toList();
  }

  /// Those of a part of a text that was checked as a whole.
  ///
  /// @param start where the part begins
  /// @param end where it ends, exclusive
  public List<TextMark> within(WordCheck check, int start, int end) {
    return check.findings().stream()
        .filter(finding -> finding.start() >= start && finding.end() <= end)
        .map(finding -> of(finding).moved(-start))
        .toList();
  }

  private TextMark of(WordFinding finding) {
    return new TextMark(
        finding.start(),
        finding.end(),
        look(finding.severity()),
        messages.text(
            "words.mark", texts.severity(finding.severity()), texts.category(finding.reason())),
        texts.reason(finding),
        finding.entry().legalBasis(),
        finding.entry().substitutes());
  }

  private static TextMark.Look look(WordSeverity severity) {
    return switch (severity) {
      case BLOCK -> TextMark.Look.BLOCK;
      case WARN -> TextMark.Look.WARN;
      case HINT -> TextMark.Look.HINT;
    };
  }

  /// How many of which severity: `2 blocking, 1 warning`.
  public String summary(WordCheck check) {
    List<String> parts =
        List.of(WordSeverity.values()).stream()
            .filter(severity -> check.count(severity) > 0)
            .map(severity -> messages.text("words.count." + severity.code(), check.count(severity)))
            .toList();
    return parts.isEmpty()
        ? messages.text("words.count.none")
        : String.join(messages.text("words.and"), parts);
  }
}

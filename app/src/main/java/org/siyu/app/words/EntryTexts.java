package org.siyu.app.words;

import java.util.List;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Tone;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.WordExemption;
import org.siyu.core.words.WordField;
import org.siyu.core.words.WordIndustry;
import org.siyu.core.words.WordSeverity;

/// Words the fields of entries.
final class EntryTexts {
  private final Messages messages;
  private final WordTexts texts;

  EntryTexts(Messages messages) {
    this.messages = messages;
    this.texts = new WordTexts(messages);
  }

  String text(String key) {
    return messages.text(key);
  }

  WordTexts words() {
    return texts;
  }

  String trade(WordIndustry trade) {
    return messages.text("words.industry." + trade.code());
  }

  String exemption(WordExemption exemption) {
    return messages.text("words.exemption." + exemption.code());
  }

  String trades(ListedWord word) {
    return word.entry().industries().isEmpty()
        ? text("words.trades.all")
        : joined(word.entry().industries().stream().map(this::trade).toList());
  }

  String origin(ListedWord.Origin origin) {
    return text(
        switch (origin) {
          case SHIPPED -> "words.origin.shipped";
          case CHANGED -> "words.origin.changed";
          case OWN -> "words.origin.own";
        });
  }

  String joined(List<String> parts) {
    return String.join(text("words.and"), parts);
  }

  String field(WordField field) {
    return messages.text("words.column." + field.code());
  }

  /// A field's texts as they are read.
  String shown(WordField field, List<String> texts) {
    return switch (field) {
      case CATEGORY -> coded("words.category.", texts);
      case SEVERITY -> coded("words.severity.", texts);
      case INDUSTRIES ->
          texts.isEmpty() ? text("words.trades.all") : coded("words.industry.", texts);
      case EXEMPTIONS -> coded("words.exemption.", texts);
      case PATTERN, LEGAL_BASIS, ALLOWED, SUBSTITUTES, HITS, MISSES -> String.join("\n", texts);
    };
  }

  private String coded(String prefix, List<String> codes) {
    return joined(codes.stream().map(code -> messages.text(prefix + code)).toList());
  }

  Badge severity(WordSeverity severity) {
    Tone tone =
        switch (severity) {
          case BLOCK -> Tone.ERROR;
          case WARN -> Tone.WARNING;
          case HINT -> Tone.INFO;
        };
    return Badge.of(tone, texts.severity(severity));
  }
}

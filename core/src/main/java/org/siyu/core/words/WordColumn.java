package org.siyu.core.words;

import java.util.Optional;
import org.siyu.core.shared.Code;

/// The columns of a word list as a workbook.
public enum WordColumn implements Code {
  ID,
  ON,
  CATEGORY,
  SEVERITY,
  PATTERN,
  SUBSTITUTES,
  ALLOWED,
  EXEMPTIONS,
  INDUSTRIES,
  LEGAL_BASIS,
  HITS,
  MISSES;

  /// The field that the column holds; empty for the number and the switch.
  public Optional<WordField> field() {
    return switch (this) {
      case ID, ON -> Optional.empty();
      case CATEGORY -> Optional.of(WordField.CATEGORY);
      case SEVERITY -> Optional.of(WordField.SEVERITY);
      case PATTERN -> Optional.of(WordField.PATTERN);
      case SUBSTITUTES -> Optional.of(WordField.SUBSTITUTES);
      case ALLOWED -> Optional.of(WordField.ALLOWED);
      case EXEMPTIONS -> Optional.of(WordField.EXEMPTIONS);
      case INDUSTRIES -> Optional.of(WordField.INDUSTRIES);
      case LEGAL_BASIS -> Optional.of(WordField.LEGAL_BASIS);
      case HITS -> Optional.of(WordField.HITS);
      case MISSES -> Optional.of(WordField.MISSES);
    };
  }

  /// Whether the column holds choices, which have labels, and not free text.
  public boolean hasChoices() {
    return switch (this) {
      case ON, CATEGORY, SEVERITY, EXEMPTIONS, INDUSTRIES -> true;
      case ID, PATTERN, SUBSTITUTES, ALLOWED, LEGAL_BASIS, HITS, MISSES -> false;
    };
  }

  /// Whether a cell holds one text only.
  public boolean isSingle() {
    return switch (this) {
      case ID, ON, CATEGORY, SEVERITY, PATTERN, LEGAL_BASIS -> true;
      case SUBSTITUTES, ALLOWED, EXEMPTIONS, INDUSTRIES, HITS, MISSES -> false;
    };
  }
}

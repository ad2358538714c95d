package org.siyu.core.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.words.WordFinding;

/// The words of a release sheet in its reader's language.
public interface ReleaseWords {
  /// @param arguments as [ReleaseText] says
  String text(ReleaseText text, Object... arguments);

  String day(LocalDate day);

  String moment(LocalDateTime moment);

  String number(long number);

  String status(ContentItem item);

  String channel(ContentItem item);

  String audience(ContentItem item);

  /// The owner's name.
  String owner(ContentItem item);

  String step(ReviewEntry entry);

  String severity(WordFinding finding);

  /// Category, reason and what to write instead, in one line.
  String reason(WordFinding finding);

  /// A limit with its span, in a few words.
  String limit(CapCheck cap);

  String variables(ContentItem item);

  String disclaimer();
}

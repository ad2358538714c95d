package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.Optional;

/// A good piece of content, or a template, kept to be used again.
///
/// @param item what it is made of; its planned start says when it was good, of a template nothing
/// @param isTemplate meant to be filled in, not to go out as it is
/// @param note why it is good, how to use it; up to 2,000 characters
/// @param source the item that it was taken from
/// @param uses how often a draft was made of it
public record LibraryPiece(
    ContentItem item,
    boolean isTemplate,
    String note,
    Optional<ContentId> source,
    int uses,
    Optional<LocalDateTime> lastUsed) {

  public ContentId id() {
    return item.id();
  }

  public LibraryPiece with(ContentItem wanted) {
    return new LibraryPiece(wanted, isTemplate, note, source, uses, lastUsed);
  }

  public LibraryPiece noted(String wanted) {
    return new LibraryPiece(item, isTemplate, wanted, source, uses, lastUsed);
  }

  LibraryPiece usedAt(LocalDateTime at) {
    return new LibraryPiece(item, isTemplate, note, source, uses + 1, Optional.of(at));
  }
}

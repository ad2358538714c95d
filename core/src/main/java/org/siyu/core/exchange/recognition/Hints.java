package org.siyu.core.exchange.recognition;

import java.util.Optional;
import org.siyu.core.exchange.ImportKind;

/// What a person has said before a file is looked at.
///
/// @param kind what the rows must be
/// @param profile the id of the profile to use
public record Hints(Optional<ImportKind> kind, Optional<String> profile) {
  public static final Hints NONE = new Hints(Optional.empty(), Optional.empty());

  public static Hints of(ImportKind kind) {
    return new Hints(Optional.of(kind), Optional.empty());
  }
}

package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Keeps the library. The port that storage fills.
public interface LibraryRepository {
  <T> T asOne(Supplier<T> changes);

  /// All pieces, most used first, then newest.
  List<LibraryPiece> all();

  Optional<LibraryPiece> find(ContentId id);

  /// Adds a piece whose item has version 0, or changes the one of its id.
  ///
  /// @throws org.siyu.core.shared.ProblemException [ContentProblem#CHANGED_MEANWHILE]
  LibraryPiece save(LibraryPiece piece, LocalDateTime at, String by);

  void remove(ContentId id);
}

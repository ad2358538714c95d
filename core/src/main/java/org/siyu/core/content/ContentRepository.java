package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Keeps the items of the calendar. The port that storage fills.
public interface ContentRepository {
  /// Runs several changes as one: all of them are kept, or none when one throws.
  <T> T asOne(Supplier<T> changes);

  /// Counts the changes of the store, of whatever kind: while it is the same, so is all that was
  /// read. Answers at once.
  long changes();

  /// Light rows of planned items by their start, for views.
  List<ContentRow> rows(ContentQuery query);

  /// Whole items by their start.
  List<ContentItem> items(ContentQuery query);

  Optional<ContentItem> find(ContentId id);

  /// Those of the items that are there, in the order asked for.
  List<ContentItem> find(Collection<ContentId> ids);

  /// Names of campaigns in use, by name.
  List<String> campaigns();

  /// Adds items.
  ///
  /// @return them with their first version
  List<ContentItem> insert(List<ContentItem> items, LocalDateTime at, String by);

  /// Writes changed items.
  ///
  /// @return them with their new version
  /// @throws org.siyu.core.shared.ProblemException [ContentProblem#CHANGED_MEANWHILE] when one is
  ///   not of the version that is stored
  List<ContentItem> update(List<ContentItem> items, LocalDateTime at, String by);

  /// Takes items out of the calendar; their history stays.
  void remove(Collection<ContentId> ids, LocalDateTime at, String by);

  /// Puts removed items back as they were.
  ///
  /// @return them with their new version
  List<ContentItem> restore(Collection<ContentId> ids, LocalDateTime at, String by);
}

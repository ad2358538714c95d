package org.siyu.core.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Keeps series. The port that storage fills.
public interface SeriesRepository {
  Optional<Series> find(UUID id);

  /// Series that are not written through a day yet.
  List<Series> notWrittenThrough(LocalDate day);

  /// Adds a series of version 0 or changes the one of this id.
  Series save(Series series, LocalDateTime at, String by);

  void remove(UUID id);

  /// Items of a series that are there, by their day.
  List<ContentItem> items(UUID series);

  /// Days of a series that were written, also those whose item was removed.
  Set<LocalDate> writtenDays(UUID series);
}

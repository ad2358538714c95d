package org.siyu.core.results;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ResultMeasure;

/// Published items for tests.
final class ResultRows {
  /// A Wednesday.
  static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 11, 12, 0);

  private int count;

  /// @param counts reach, opens, clicks, interactions, joins, leaves, orders, amount; -1 for
  ///   unknown
  ContentRow item(String channel, LocalDateTime start, Audience audience, long... counts) {
    Map<ResultMeasure, Long> values = new EnumMap<>(ResultMeasure.class);
    for (int index = 0; index < counts.length; index++) {
      if (counts[index] >= 0) {
        values.put(ResultMeasure.values()[index], counts[index]);
      }
    }
    count++;
    return new ContentRow(
        new ContentId(new UUID(0, count)),
        "Item " + count,
        channel,
        audience,
        false,
        0,
        new ContentItem.Traits("poster", "light", "promotion", "noon"),
        new ContentItem.Plan(start, 0),
        Optional.empty(),
        ContentItem.Campaign.NONE,
        values.isEmpty() ? ContentStatus.PUBLISHED : ContentStatus.RESULTS_IN,
        new ContentResults(values),
        Optional.empty(),
        1);
  }

  ContentRow item(String channel, long... counts) {
    return item(channel, NOON, Audience.ALL, counts);
  }
}

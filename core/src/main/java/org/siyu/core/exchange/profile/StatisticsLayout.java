package org.siyu.core.exchange.profile;

import java.util.List;
import java.util.Map;

/// A statistic sheet that is known by its headers but not imported yet.
///
/// @param headers all of them must be there; alternatives are separated by `|`
public record StatisticsLayout(String id, Map<String, String> names, List<String> headers) {
  public StatisticsLayout {
    names = Map.copyOf(names);
    headers = List.copyOf(headers);
  }
}

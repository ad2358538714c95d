package org.siyu.core.results;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a system writes results into a file. Data, so that it can follow the system.
///
/// @param id lower-case and dashed
/// @param names by language, `zh` and `en`
/// @param headers how each column may be called
/// @param required without which a sheet is not of this layout
/// @param channels codes of the channels that it is about; empty for any
/// @param isSummed whether several lines of one item add up, as lines of members do; otherwise a
///   second line is a mistake
public record ResultLayout(
    String id,
    Map<String, String> names,
    Map<ResultColumn, List<String>> headers,
    Set<ResultColumn> required,
    Set<String> channels,
    boolean isSummed) {
  public ResultLayout {
    names = Map.copyOf(names);
    headers = Map.copyOf(headers);
    required = Set.copyOf(required);
    channels = Set.copyOf(channels);
  }

  /// @param language `zh` or `en`
  public String name(String language) {
    return names.getOrDefault(language, id);
  }
}

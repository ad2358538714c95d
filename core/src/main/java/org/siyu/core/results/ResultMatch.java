package org.siyu.core.results;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.Problem;

/// A line of a file and the item that it is about.
///
/// @param candidates the items that fit
/// @param chosen the one that it is; empty while nobody knows
/// @param problem why the line cannot be kept as it stands
public record ResultMatch(
    ResultLine line,
    List<ContentRow> candidates,
    Optional<ContentRow> chosen,
    Optional<Problem> problem) {

  /// Whether somebody must choose the item.
  public boolean isOpen() {
    return chosen.isEmpty() && candidates.size() > 1;
  }

  /// What the item will have: what the line knows, and of the rest what is known already.
  public ContentResults after() {
    ContentResults results = chosen.map(ContentRow::results).orElse(ContentResults.NONE);
    for (ResultMeasure measure : ResultMeasure.values()) {
      OptionalLong value = line.results().of(measure);
      results = value.isPresent() ? results.with(measure, value) : results;
    }
    return results;
  }

  /// Whether keeping the line changes anything.
  public boolean isChange() {
    return problem.isEmpty() && chosen.filter(item -> !item.results().equals(after())).isPresent();
  }

  /// Whether a value that is there already becomes another one.
  public boolean isOverwriting() {
    return isChange()
        && chosen.stream()
            .flatMap(item -> item.results().values().entrySet().stream())
            .anyMatch(had -> after().of(had.getKey()).orElse(0) != had.getValue());
  }

  /// @param item one of the candidates; empty to leave the line out
  ResultMatch choosing(Optional<ContentId> item) {
    return item.flatMap(id -> candidates.stream().filter(each -> each.id().equals(id)).findFirst())
        .map(found -> new ResultMatch(line, candidates, Optional.of(found), Optional.empty()))
        .orElseGet(() -> several(line, candidates));
  }

  /// A line that fits several items.
  static ResultMatch several(ResultLine line, List<ContentRow> candidates) {
    return new ResultMatch(
        line,
        candidates,
        Optional.empty(),
        Optional.of(
            Problem.at(
                line.place(), ResultProblem.SEVERAL_ITEMS, line.named(), candidates.size())));
  }

  ResultMatch refused(Problem why) {
    return new ResultMatch(line, candidates, chosen, Optional.of(why));
  }
}

package org.siyu.core.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.siyu.core.content.ContentId;
import org.siyu.core.shared.Problem;

/// What a file of results would change. Shown before anything is written.
public record ResultPlan(ResultFile file, List<ResultMatch> matches) {
  public ResultPlan {
    matches = checked(matches);
  }

  /// Two lines about one item: neither is taken.
  private static List<ResultMatch> checked(List<ResultMatch> matches) {
    Map<ContentId, Integer> counts = new HashMap<>();
    matches.forEach(
        match -> match.chosen().ifPresent(item -> counts.merge(item.id(), 1, Integer::sum)));
    return matches.stream()
        .map(
            match -> {
              boolean isTwice =
                  match.chosen().filter(item -> counts.getOrDefault(item.id(), 0) > 1).isPresent();
              boolean wasTwice =
                  match.problem().filter(why -> why.code() == ResultProblem.TWICE).isPresent();
              if (isTwice) {
                return match.refused(
                    Problem.at(match.line().place(), ResultProblem.TWICE, match.line().named()));
              }
              return wasTwice
                  ? new ResultMatch(
                      match.line(), match.candidates(), match.chosen(), Optional.empty())
                  : match;
            })
        .toList();
  }

  /// With an item chosen for an open line; empty to leave the line out.
  ///
  /// @param index into [#matches()]
  public ResultPlan choosing(int index, Optional<ContentId> item) {
    List<ResultMatch> changed = new ArrayList<>(matches);
    changed.set(index, matches.get(index).choosing(item));
    return new ResultPlan(file, changed);
  }

  /// What is written when the plan is kept.
  public List<ResultMatch> changes() {
    return matches.stream().filter(ResultMatch::isChange).toList();
  }

  /// Lines that say what is known already.
  public long unchanged() {
    return matches.stream()
        .filter(
            match -> match.problem().isEmpty() && match.chosen().isPresent() && !match.isChange())
        .count();
  }

  /// Lines for which an item must be chosen.
  public List<ResultMatch> open() {
    return matches.stream().filter(ResultMatch::isOpen).toList();
  }

  /// Everything that is not taken, each with its place.
  public List<Problem> rejected() {
    return Stream.concat(
            file.rejected().stream(), matches.stream().flatMap(match -> match.problem().stream()))
        .toList();
  }
}

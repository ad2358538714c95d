package org.siyu.core.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.Problem;

/// Gathers the lines of a file, and adds those up that are of one message.
final class ResultLines {
  private record Message(String item, String title, Optional<LocalDate> day, String channel) {}

  /// @param isWhole false when one of its lines cannot be read
  private record Sum(ResultLine line, boolean isWhole) {}

  private final Map<Message, Sum> sums = new LinkedHashMap<>();
  private final List<ResultLine> lines = new ArrayList<>();
  private final List<Problem> rejected = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();

  /// @param problems why the line cannot be taken
  void add(ResultLayout layout, ResultLine line, List<Problem> problems) {
    rejected.addAll(problems);
    boolean isNamed = !line.item().isEmpty() || !line.title().isEmpty() || line.day().isPresent();
    if (line.results().isEmpty() && problems.isEmpty()) {
      return;
    }
    if (!isNamed) {
      if (problems.isEmpty()) {
        rejected.add(Problem.at(line.place(), ResultProblem.NAMES_NOTHING));
      }
      return;
    }
    if (layout.isSummed()) {
      sums.merge(
          new Message(line.item(), line.title(), line.day(), line.channel()),
          new Sum(line, problems.isEmpty()),
          ResultLines::added);
    } else if (problems.isEmpty()) {
      lines.add(line);
    }
  }

  private static Sum added(Sum first, Sum next) {
    ContentResults results = first.line.results();
    for (ResultMeasure measure : ResultMeasure.values()) {
      OptionalLong more = next.line.results().of(measure);
      if (more.isPresent()) {
        results =
            results.with(
                measure, OptionalLong.of(results.of(measure).orElse(0) + more.getAsLong()));
      }
    }
    ResultLine line = first.line;
    return new Sum(
        new ResultLine(
            line.place(), line.item(), line.title(), line.day(), line.channel(), results),
        first.isWhole && next.isWhole);
  }

  void notice(Problem notice) {
    notices.add(notice);
  }

  void notices(List<Problem> more) {
    notices.addAll(more);
  }

  ResultFile file(String name, List<ResultLayout> layouts) {
    List<ResultLine> all = new ArrayList<>(lines);
    List<Problem> refused = new ArrayList<>(rejected);
    for (Sum sum : sums.values()) {
      if (sum.isWhole) {
        all.add(sum.line);
      } else {
        refused.add(Problem.at(sum.line.place(), ResultProblem.SUM_INCOMPLETE));
      }
    }
    return new ResultFile(name, layouts, all, refused, notices);
  }
}

package org.siyu.core.sop;

import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What came of reading a file with a template.
///
/// @param template only when nothing is wrong
/// @param problems each with its place in the file
public record SopReading(Optional<SopTemplate> template, List<Problem> problems) {
  public SopReading {
    problems = List.copyOf(problems);
  }

  static SopReading failed(Problem problem) {
    return new SopReading(Optional.empty(), List.of(problem));
  }

  /// The template, or the trouble with its file.
  ///
  /// @throws ProblemException the only problem, or [SopProblem#PROBLEMS_IN_FILE] for several
  public SopTemplate orThrow() {
    return template.orElseThrow(
        () ->
            new ProblemException(
                problems.size() == 1
                    ? problems.getFirst()
                    : Problem.at(
                        Place.NOWHERE, SopProblem.PROBLEMS_IN_FILE, (long) problems.size())));
  }
}

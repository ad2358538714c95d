package org.siyu.core.shared;

/// Carries a [Problem] out of a use case that cannot go on: a wrong file, a store that is in use.
/// For many small problems (rows of a file) collect values instead.
///
/// The exception's own message is the code only, so that it may be logged.
public final class ProblemException extends RuntimeException {
  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.code().key());
    this.problem = problem;
  }

  public ProblemException(Problem problem, Throwable cause) {
    super(problem.code().key(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}

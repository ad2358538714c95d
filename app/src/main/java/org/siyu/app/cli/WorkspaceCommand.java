package org.siyu.app.cli;

import java.util.concurrent.Callable;
import org.siyu.core.shared.ProblemException;
import picocli.CommandLine.Mixin;

/// A command: runs, prints its result, turns trouble into an exit code.
abstract class WorkspaceCommand implements Callable<Integer> {
  @Mixin SharedOptions shared = new SharedOptions();

  private final CommandContext context;

  WorkspaceCommand(CommandContext context) {
    this.context = context;
  }

  /// Does the work.
  ///
  /// @throws ProblemException when it cannot be done
  abstract CommandResult run(CommandContext context, SharedOptions options);

  @Override
  public final Integer call() {
    try {
      context.speak(shared.language);
      CommandResult result = run(context, shared);
      context.console().print(result, shared.asJson);
      return result.exitCode();
    } catch (ProblemException expected) {
      context.console().printProblem(expected.problem(), context.problems(), shared.asJson);
      return CommandResult.COULD_NOT;
    }
  }
}

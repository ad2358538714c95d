package org.siyu.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.siyu.core.shared.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// Says in the user's language what is wrong with a call, and where its help is.
final class UsageErrors implements IParameterExceptionHandler {
  private final CommandContext context;

  UsageErrors(CommandContext context) {
    this.context = context;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    context
        .console()
        .printProblem(problem(wrong), context.problems(), List.of(arguments).contains("--json"));
    context
        .console()
        .printError(
            context.text(
                "cli.usage.help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
    return CommandResult.COULD_NOT;
  }

  private static Problem problem(ParameterException wrong) {
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return Problem.of(CliProblem.UNKNOWN_ARGUMENT, String.join(" ", unmatched.getUnmatched()));
    }
    if (wrong instanceof CommandLine.MissingParameterException missing) {
      return Problem.of(
          CliProblem.MISSING_ARGUMENT,
          missing.getMissing().stream()
              .map(UsageErrors::name)
              .distinct()
              .collect(Collectors.joining(", ")));
    }
    ArgSpec argument = wrong.getArgSpec();
    String value = wrong.getValue();
    return argument == null || value == null
        ? Problem.of(CliProblem.WRONG_USAGE)
        : Problem.of(CliProblem.WRONG_VALUE, value, name(argument));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}

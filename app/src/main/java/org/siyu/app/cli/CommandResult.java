package org.siyu.app.cli;

import java.util.List;
import java.util.Map;

/// What a command has to say, once for people and once for programs.
///
/// @param exitCode one of the three below
/// @param lines sentences in the chosen language
/// @param json the same as values: strings, numbers, booleans, lists, maps
record CommandResult(int exitCode, List<String> lines, Map<String, Object> json) {
  static final int DONE = 0;
  static final int DONE_WITH_FINDINGS = 1;
  static final int COULD_NOT = 2;

  static CommandResult done(List<String> lines, Map<String, Object> json) {
    return new CommandResult(DONE, lines, json);
  }
}

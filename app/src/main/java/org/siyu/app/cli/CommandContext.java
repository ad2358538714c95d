package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.app.exchange.ImportServices;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.TemplateWriter;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.words.WordList;

/// What all commands work with: the program, the words, the console.
final class CommandContext {
  private final Program program;
  private final Console console;
  private final Messages messages;

  CommandContext(Program program, Console console, Messages messages) {
    this.program = program;
    this.console = console;
    this.messages = messages;
  }

  Program program() {
    return program;
  }

  Console console() {
    return console;
  }

  Messages messages() {
    return messages;
  }

  ProblemTexts problems() {
    return new ProblemTexts(messages);
  }

  Formats formats(Workbench workbench) {
    return new Formats(messages, () -> workbench.workspace().settings().currency());
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /// @throws ProblemException when the language is not one of ours
  void speak(@Nullable String code) {
    if (code != null) {
      messages.switchTo(
          Language.ofCode(code)
              .orElseThrow(
                  () -> new ProblemException(Problem.of(CliProblem.UNKNOWN_LANGUAGE, code))));
    }
  }

  /// The workspace named by the option, or else the one that was open last.
  ///
  /// @throws ProblemException when neither is there
  Path folder(SharedOptions options) {
    return Optional.ofNullable(options.workspace)
        .or(() -> program.settings().load().lastWorkspace())
        .orElseThrow(() -> new ProblemException(Problem.of(CliProblem.NO_WORKSPACE)));
  }

  /// Opens the workspace; the caller closes it. Notices go to standard error.
  Workbench open(SharedOptions options) {
    Workbench workbench =
        program.open(folder(options), () -> messages.text("tiers.scheme.default"), Monitor.NONE);
    for (Problem notice : workbench.workspace().notices()) {
      console.printError(problems().full(notice));
    }
    return workbench;
  }

  /// The list to check texts against: the team's when a workspace is named, or else the one that
  /// ships with the program. The workspace of last time is left alone; a window may have it open.
  WordList words(SharedOptions options) {
    if (options.workspace == null) {
      return program.shippedWords();
    }
    try (Workbench workbench = open(options)) {
      return workbench.words().list().checked();
    }
  }

  ImportServices imports(Workbench workbench) {
    return workbench.imports(
        () -> messages.text("exchange.corrections.reason"),
        problems()::sentence,
        new TemplateWriter(() -> messages.language().locale()));
  }

  TierTexts tierTexts(Workbench workbench) {
    return new TierTexts(messages, formats(workbench), workbench.tagNames());
  }
}

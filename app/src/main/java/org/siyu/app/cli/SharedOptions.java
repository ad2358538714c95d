package org.siyu.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that every command has.
final class SharedOptions {
  @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "option.workspace")
  @Nullable Path workspace;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
  @Nullable String language;

  @Option(names = "--json", descriptionKey = "option.json")
  boolean asJson;
}

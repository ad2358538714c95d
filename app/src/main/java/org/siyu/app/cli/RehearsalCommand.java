package org.siyu.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Does the main job once on invented customers: a workspace, its list and its report as workbooks,
/// the list imported again, every screen. The installer trains the packaged program's cache with
/// it.
@Command(name = "rehearse", hidden = true)
final class RehearsalCommand implements Callable<Integer> {
  /// Calls the command line once.
  @FunctionalInterface
  interface Caller {
    int call(String... arguments);
  }

  @Option(names = "-o", required = true)
  Path folder = Path.of("");

  private final Caller caller;

  RehearsalCommand(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Integer call() {
    try {
      Files.createDirectories(folder);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    String sample = in("sample.siyu");
    String empty = in("empty.siyu");
    String list = in("customers.xlsx");
    List<List<String>> calls =
        List.of(
            List.of("new", "--sample", "--workspace", sample),
            List.of("tiers", "run", "--workspace", sample),
            List.of("tiers", "report", "-o", in("report.xlsx"), "--workspace", sample),
            List.of("export", "customers", "-o", list, "--unmask", "-", "--workspace", sample),
            List.of("new", "--workspace", empty),
            List.of("import", "customers", "--workspace", empty, list),
            List.of("tour", "-o", in("tour"), "--lang", "zh"));
    int worst = CommandResult.DONE;
    for (List<String> call : calls) {
      worst = Math.max(worst, caller.call(call.toArray(String[]::new)));
    }
    return worst;
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }
}

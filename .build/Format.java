import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs google-java-format over the source of all modules, in the Java that runs this file.
/// `check` names the files that differ and fails; `apply` rewrites them; `changed` rewrites those
/// that are not committed yet.
///
/// Spotless cannot do this part: it formats inside Maven's own Java, which may be 17 and cannot
/// parse the language level of this project.
class Format {
  private static final List<String> INTERNALS =
      List.of("api", "code", "comp", "file", "main", "parser", "tree", "util");

  public static void main(String[] args) throws IOException, InterruptedException {
    boolean check = args[0].equals("check");
    Path jar = Path.of(args[1], "google-java-format-all-deps.jar");
    if (!Files.exists(jar)) {
      jar = Path.of(args[1], "google-java-format.jar");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    for (String part : INTERNALS) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", jar.toString(), "com.google.googlejavaformat.java.Main"));
    command.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
    List<String> files = args[0].equals("changed") ? changed() : all();
    if (files.isEmpty()) {
      return;
    }
    command.addAll(files);
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0 && check) {
      System.err.println("The files above are not formatted. Mend them with:  .build/format");
    }
    System.exit(exit);
  }

  private static List<String> all() throws IOException {
    List<String> names = new ArrayList<>();
    for (String module : List.of("core", "storage", "app")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src"))) {
        files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().forEach(names::add);
      }
    }
    return names;
  }

  private static List<String> changed() throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "ls-files", "--modified", "--others", "--exclude-standard", "*.java")
            .start();
    Process staged =
        new ProcessBuilder("git", "diff", "--cached", "--name-only", "--", "*.java").start();
    return Stream.concat(git.inputReader().lines(), staged.inputReader().lines())
        .distinct()
        .filter(name -> name.matches("(core|storage|app)/src/.*") && Files.exists(Path.of(name)))
        .toList();
  }
}

package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.cli.CliRig.Ran;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.OpenWorkspace;

/// What every call has in common: languages, JSON, exit codes, workspaces that cannot be opened.
@Execution(ExecutionMode.CONCURRENT)
class CommandLineTest {
  /// At the ends of five months, and today.
  private static final int SAMPLE_RUNS = 6;

  private static final List<String[]> COMMANDS =
      List.of(
          new String[] {},
          new String[] {"new"},
          new String[] {"import"},
          new String[] {"import", "customers"},
          new String[] {"import", "orders"},
          new String[] {"import", "interactions"},
          new String[] {"import", "tags"},
          new String[] {"tiers"},
          new String[] {"tiers", "run"},
          new String[] {"tiers", "explain"},
          new String[] {"tiers", "report"},
          new String[] {"export"},
          new String[] {"export", "customers"},
          new String[] {"verify"},
          new String[] {"backup"},
          new String[] {"restore"},
          new String[] {"tour"});

  @TempDir Path folder;
  private CliRig cli;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
  }

  private static Object[] with(String[] command, Object... more) {
    List<Object> all = new ArrayList<>(List.of((Object[]) command));
    all.addAll(List.of(more));
    return all.toArray();
  }

  @Test
  void everyCommandHasHelpInBothLanguages() {
    for (String[] command : COMMANDS) {
      Ran english = cli.run(with(command, "--lang", "en", "--help"));
      Ran chinese = cli.run(with(command, "--lang", "zh", "--help"));
      String name = String.join(" ", command);
      assertEquals(0, english.code(), name + english.err());
      assertEquals(0, chinese.code(), name + chinese.err());
      assertTrue(english.out().contains("Language: zh or en"), name);
      assertFalse(english.out().matches("(?s).*[\\u4e00-\\u9fff].*"), name);
      assertTrue(chinese.out().contains("默认跟随系统"), name);
      assertTrue(chinese.out().contains("显示帮助"), name);
    }
  }

  @Test
  void whatNobodyKnowsIsRefusedInTheUsersLanguage() {
    Ran english = cli.run("verify", "--colour");
    assertEquals(2, english.code());
    assertEquals("", english.out());
    assertTrue(english.err().startsWith("Unknown: --colour"), english.err());
    Ran chinese = cli.run("verify", "--colour", "--lang", "zh");
    assertTrue(chinese.err().startsWith("无法识别：--colour"), chinese.err());
    assertTrue(chinese.err().contains("siyu verify --help"), chinese.err());
    Ran json = cli.run("import", "orders", "--json");
    assertEquals(2, json.code());
    assertEquals("cli.missing-argument", json.json().at("/error/code").asText());
    assertEquals(
        "cli.wrong-value",
        cli.run("new", "--currency", "GOLD", "--json").json().at("/error/code").asText());
    assertEquals(2, cli.run("dance").code());
  }

  @Test
  void anUnknownLanguageIsSaidSo() {
    Ran ran = cli.run("verify", "--lang", "fr", "--json");
    assertEquals(2, ran.code());
    assertEquals("cli.unknown-language", ran.json().at("/error/code").asText());
  }

  @Test
  void withoutAWorkspaceNothingIsDone() {
    Ran none = cli.run("verify", "--json");
    assertEquals(2, none.code());
    assertEquals("cli.no-workspace", none.json().at("/error/code").asText());
    Ran missing = cli.run("verify", "--workspace", cli.path("gone.siyu"), "--json");
    assertEquals(2, missing.code());
    assertEquals("workspace.not-found", missing.json().at("/error/code").asText());
  }

  @Test
  void aFolderThatIsNoWorkspaceIsLeftAlone() throws IOException {
    Path foreign = Files.createDirectory(cli.path("holiday"));
    Files.writeString(foreign.resolve("notes.txt"), "beach");
    Ran ran = cli.run("tiers", "run", "--workspace", foreign, "--json");
    assertEquals(2, ran.code());
    assertEquals("workspace.not-a-workspace", ran.json().at("/error/code").asText());
    try (var files = Files.list(foreign)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aWorkspaceThatIsOpenElsewhereIsNotOpenedTwice() {
    Path workspace = cli.workspace();
    try (OpenWorkspace held = cli.program().workspaces().open(workspace, Monitor.NONE)) {
      for (String[] command :
          List.of(
              new String[] {"verify"},
              new String[] {"backup"},
              new String[] {"tiers", "run"},
              new String[] {"import", "orders", cli.orders().toString()})) {
        Ran ran = cli.run(with(command, "--workspace", workspace, "--json"));
        assertEquals(2, ran.code());
        assertEquals("workspace.in-use", ran.json().at("/error/code").asText());
      }
      assertEquals(workspace, held.folder());
    }
    assertEquals(0, cli.run("verify", "--workspace", workspace).code());
  }

  @Test
  void theWorkspaceThatWasOpenLastIsTheDefault() {
    Path workspace = cli.workspace();
    assertEquals(0, cli.run("verify", "--workspace", workspace).code());
    assertEquals(0, cli.run("verify").code());
  }

  @Test
  void aWorkspaceIsMadeOnce() {
    Path wanted = cli.path("spring.siyu");
    Ran ran = cli.run("new", "--workspace", wanted, "--owner", "Li", "--json");
    assertEquals(0, ran.code());
    assertEquals("spring", ran.json().get("name").asText());
    assertFalse(ran.json().get("sample").asBoolean());
    Ran again = cli.run("new", "--workspace", wanted, "--json");
    assertEquals(2, again.code());
    assertTrue(again.json().has("error"));
  }

  @Test
  void aSampleShowsItsTiersAtOnce() {
    Path sample = cli.path("sample.siyu");
    JsonNode made = cli.run("new", "--sample", "--workspace", sample, "--json").json();
    assertEquals(5_000, made.at("/counts/customers").asInt());
    assertEquals(SAMPLE_RUNS, made.at("/counts/snapshots").asInt());
    Path report = cli.path("report.xlsx");
    Ran ran = cli.run("tiers", "report", "-o", report, "--workspace", sample, "--json");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(5_000, ran.json().get("customers").asInt());
    assertEquals(
        SAMPLE_RUNS,
        cli.run("verify", "--workspace", sample, "--json").json().at("/counts/snapshots").asInt());
  }

  @Test
  void theRehearsalOfAPackagedProgramDoesTheMainJobOnce() {
    Ran ran = cli.run("rehearse", "-o", folder.resolve("rehearsal"));
    assertEquals(0, ran.code(), ran.err());
    assertTrue(Files.exists(folder.resolve("rehearsal/report.xlsx")));
    assertTrue(ran.out().contains("customers.xlsx"), ran.out());
    assertEquals(1, cli.tours().size());
    assertFalse(cli.run("--help").out().contains("rehearse"));
  }

  @Test
  void theTourGoesWhereItIsTold() {
    Path pictures = cli.path("pictures");
    Ran ran = cli.run("tour", "-o", pictures, "--theme", "dark", "--size", "1000x700", "--json");
    assertEquals(0, ran.code());
    assertEquals("01-start-en-light.png", ran.json().at("/pictures/0").asText());
    assertEquals(List.of("dark"), cli.tours().getFirst().themes());
    assertEquals(1000, cli.tours().getFirst().width());
    assertEquals(Optional.empty(), cli.tours().getFirst().workspace());
    Ran wrong = cli.run("tour", "-o", pictures, "--size", "huge", "--json");
    assertEquals(2, wrong.code());
    assertEquals("cli.not-a-size", wrong.json().at("/error/code").asText());
  }
}

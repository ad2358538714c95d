package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.cli.CliRig.Ran;

@Execution(ExecutionMode.CONCURRENT)
class ContentPlanCommandsTest {
  @TempDir Path folder;
  private CliRig cli;
  private Path workspace;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
    workspace = cli.workspace();
  }

  private Ran bringIn(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = "Date,Time,Channel,Title,Text,Status";
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return cli.run(
        "content", "import", cli.file("plan.csv", lines), "--workspace", workspace, "--json");
  }

  private Ran run(Object... arguments) {
    Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--workspace";
    all[arguments.length + 1] = workspace;
    return cli.run(all);
  }

  @Test
  void aPlanIsImportedListedAndExported() {
    Ran ran = bringIn("2026-03-09,9:30,Moments,Skin tips,Hello,", "2026-03-11,20:00,直播,Show,,");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(2, ran.json().get("created").asInt());
    JsonNode listed = run("content", "list", "--month", "2026-03", "--json").json();
    assertEquals(2, listed.get("items").size());
    assertEquals("2026-03-09T09:30", listed.get("items").get(0).get("start").asText());
    assertEquals("draft", listed.get("items").get(0).get("status").asText());
    Ran some =
        run("content", "list", "--from", "2026-03-01", "--channel", "live", "--status", "draft");
    assertTrue(some.out().contains("Show"), some.out());
    assertTrue(some.out().contains("1 item"), some.out());
    Path sheet = folder.resolve("march.xlsx");
    Ran exported = run("content", "export", "--month", "2026-03", "-o", sheet, "--json");
    assertEquals(2, exported.json().get("items").asInt());
    JsonNode back = run("import", "content", sheet, "--json").json();
    assertEquals(2, back.get("unchanged").asInt());
    Path calendar = folder.resolve("march.ics");
    assertEquals(
        0, run("content", "export", "--month", "2026-03", "-o", calendar, "--alarm", "15").code());
    assertTrue(Files.exists(calendar));
  }

  @Test
  void aConflictIsAFindingUntilASideIsTaken() throws IOException {
    bringIn("2026-03-09,9:30,Moments,Skin tips,Hello,");
    Ran open = bringIn("2026-03-09,9:30,Moments,Skin tips,Other,");
    assertEquals(1, open.code());
    JsonNode conflict = open.json().get("conflicts").get(0);
    assertEquals("body", conflict.get("field").asText());
    assertEquals("Hello", conflict.get("ours").asText());
    assertEquals("Other", conflict.get("theirs").asText());
    Path file = folder.resolve("plan.csv");
    assertEquals(0, run("content", "import", file, "--take", "ours").code());
    Ran dry = run("content", "import", file, "--take", "theirs", "--dry-run");
    assertEquals(0, dry.code(), dry.err());
    assertTrue(dry.out().contains("Nothing was written"), dry.out());
    assertEquals(1, run("content", "import", file).code());
    Ran taken = run("content", "import", file, "--take", "theirs", "--json");
    assertEquals(1, taken.json().get("changed").asInt());
    assertEquals(1, run("content", "import", file, "--json").json().get("unchanged").asInt());
  }

  @Test
  void cellsThatCannotBeReadAreNamed() {
    Ran ran = bringIn("2026-02-31,9:30,Moments,Bad day,,", "2026-03-01,9:30,Radio,Bad channel,,");
    assertEquals(1, ran.code());
    JsonNode problems = ran.json().get("problems");
    assertEquals("A2", problems.get(0).get("cell").asText());
    assertEquals("plansheet.invalid-date", problems.get(0).get("code").asText());
    assertEquals("C3", problems.get(1).get("cell").asText());
    assertEquals(0, ran.json().get("created").asInt());
  }

  @Test
  void wrongCallsAreRefused() {
    assertEquals(2, run("content", "export", "-o", folder.resolve("plan.pdf")).code());
    assertEquals(2, run("content", "list", "--status", "ready").code());
    assertEquals(2, run("content", "list", "--owner", "nobody").code());
    assertEquals(2, run("content", "list", "--month", "March").code());
    assertEquals(2, run("content", "import", folder.resolve("none.xlsx")).code());
    assertEquals(
        2, run("content", "import", cli.file("p.csv", "Date,Title,Text"), "--take", "both").code());
  }
}

package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.cli.CliRig.Ran;

class SopCommandsTest {
  @TempDir Path folder;
  private CliRig cli;
  private Path workspace;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
    workspace = cli.workspace();
  }

  @Test
  void theLibraryIsListedInBothLanguages() {
    Ran chinese = cli.run("sop", "list", "--workspace", workspace, "--lang", "zh");
    assertEquals(0, chinese.code(), chinese.err());
    assertTrue(chinese.out().contains("member-day  会员日"), chinese.out());
    JsonNode json =
        cli.run("sop", "list", "--workspace", workspace, "--lang", "en", "--json").json();
    assertEquals(15, json.get("templates").size());
    assertEquals("Newcomer 7 days", json.get("templates").get(0).get("name").asText());
  }

  @Test
  void aTemplateGoesOutIsChangedAndComesBackAsAVersion() throws IOException {
    Path file = cli.path("day.siyusop");
    assertEquals(0, export("member-day", file).code());
    Files.writeString(file, Files.readString(file).replace("name: Member day", "name: Our day"));

    JsonNode dry = bring(file, "--dry-run").json();
    assertEquals("version", dry.get("action").asText());
    assertEquals(1, dry.get("changed").asInt());
    assertEquals(
        0,
        cli.run(
                "sop",
                "export",
                "Member day",
                "-o",
                cli.path("x.xlsx"),
                "--workspace",
                workspace,
                "--lang",
                "en")
            .code(),
        "nothing was written");

    JsonNode done = bring(file).json();
    assertEquals(2, done.get("version").asInt());
    assertEquals("none", bring(file).json().get("action").asText());
    assertEquals("added", bring(file, "--as", "copy").json().get("action").asText());
  }

  @Test
  void aFileWithMistakesIsRefusedAsAWhole() throws IOException {
    Path file = cli.path("day.siyusop");
    export("member-day", file);
    Files.writeString(file, Files.readString(file).replace("stage: review", "stage: party"));
    Ran ran = cli.run("sop", "import", file, "--workspace", workspace, "--lang", "en");

    assertEquals(2, ran.code());
    assertTrue((ran.out() + ran.err()).contains("party"), ran.out() + ran.err());
    assertEquals(
        2,
        cli.run("sop", "export", "nothing", "-o", cli.path("n.xlsx"), "--workspace", workspace)
            .code());
    assertEquals(2, export("member-day", cli.path("n.pdf")).code());
  }

  private Ran export(String template, Path file) {
    return cli.run("sop", "export", template, "-o", file, "--workspace", workspace, "--lang", "en");
  }

  private Ran bring(Path file, Object... more) {
    Object[] all = new Object[more.length + 8];
    System.arraycopy(
        new Object[] {"sop", "import", file, "--workspace", workspace, "--lang", "en", "--json"},
        0,
        all,
        0,
        8);
    System.arraycopy(more, 0, all, 8, more.length);
    return cli.run(all);
  }
}

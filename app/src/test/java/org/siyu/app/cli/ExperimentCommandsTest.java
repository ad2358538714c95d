package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.cli.CliRig.Ran;

@Execution(ExecutionMode.CONCURRENT)
class ExperimentCommandsTest {
  @TempDir Path folder;
  private CliRig cli;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
  }

  @Test
  void experimentsAreListedWatchedAndRead() throws Exception {
    Path sample = cli.sample();
    JsonNode all = cli.run("experiment", "list", "--workspace", sample, "--json").json();
    assertEquals(3, all.get("experiments").size());
    JsonNode finished = state(all, "finished");

    Ran status = cli.run("experiment", "status", "--workspace", sample, "--json");
    JsonNode running = status.json().get("experiments");
    assertEquals(1, running.size());
    assertTrue(running.get(0).get("early").asBoolean());
    assertTrue(running.get(0).get("cautions").size() > 0);

    Path file = folder.resolve("result.xlsx");
    Ran result =
        cli.run(
            "experiment",
            "result",
            finished.get("name").asText(),
            "--out",
            file,
            "--workspace",
            sample,
            "--json");
    assertEquals(0, result.code(), result.err());
    JsonNode variants = result.json().get("variants");
    assertEquals(2, variants.size());
    assertTrue(variants.get(1).get("p").asDouble() < 0.05);
    assertTrue(variants.get(1).get("low").asDouble() < variants.get(1).get("value").asDouble());
    assertTrue(Files.size(file) > 4_000);
    Ran told = cli.run("experiment", "result", finished.get("id").asText(), "--workspace", sample);
    assertTrue(told.out().contains("against the first"), told.out());
    assertEquals(0, cli.run("experiment", "list", "--workspace", sample, "--lang", "zh").code());

    Ran draft =
        cli.run(
            "experiment",
            "result",
            state(all, "draft").get("name").asText(),
            "--workspace",
            sample);
    assertEquals(2, draft.code());
    assertTrue(draft.err().contains("it has no result yet"), draft.err());
  }

  @Test
  void aNameThatNoExperimentHasIsToldOf() {
    Path workspace = cli.workspace();
    Ran ran = cli.run("experiment", "status", "Greeting", "--workspace", workspace);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("There is no experiment"), ran.err());
    Ran none = cli.run("experiment", "list", "--workspace", workspace);
    assertEquals(0, none.code());
    assertTrue(none.out().contains("no experiments"), none.out());
  }

  private static JsonNode state(JsonNode all, String state) {
    for (JsonNode each : all.get("experiments")) {
      if (each.get("state").asText().equals(state)) {
        return each;
      }
    }
    throw new AssertionError("none is " + state);
  }
}

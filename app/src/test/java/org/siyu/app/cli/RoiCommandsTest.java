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
class RoiCommandsTest {
  @TempDir Path folder;
  private CliRig cli;
  private Path sample;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
    sample = cli.sample();
  }

  @Test
  void calculationsAreListedWithWhatTheyComeTo() {
    JsonNode all = cli.run("roi", "list", "--workspace", sample, "--json").json();
    assertEquals(3, all.get("calculations").size(), all.toString());
    JsonNode returned = all.get("calculations").get(0);
    assertEquals("return", returned.get("calculator").asText());
    assertEquals(2, returned.get("version").asInt());
    JsonNode scenarios = returned.get("scenarios");
    double base = scenarios.get("base").get("roi").asDouble();
    assertTrue(scenarios.get("optimistic").get("roi").asDouble() > base, all.toString());
    assertTrue(scenarios.get("cautious").get("roi").asDouble() < base, all.toString());
    Ran worded = cli.run("roi", "list", "--workspace", sample, "--lang", "zh");
    assertTrue(worded.out().contains("乐观"), worded.out());
  }

  @Test
  void theReportHoldsAllOrThoseThatAreNamed() throws Exception {
    Path file = folder.resolve("roi.xlsx");
    Ran all = cli.run("roi", "report", "-o", file, "--workspace", sample, "--json");
    assertEquals(0, all.code(), all.err());
    assertEquals(3, all.json().get("calculations").size());
    assertTrue(Files.size(file) > 15_000);
    String id = all.json().get("calculations").get(1).get("id").asText();
    Ran one = cli.run("roi", "report", id, "-o", file, "--workspace", sample, "--json");
    assertEquals(id, one.json().get("calculations").get(0).get("id").asText());
    Ran none = cli.run("roi", "report", "nothing", "-o", file, "--workspace", sample);
    assertEquals(2, none.code());
    assertTrue(none.err().contains("nothing"), none.err());
  }
}

package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.cli.CliRig.Ran;

@Execution(ExecutionMode.CONCURRENT)
class ContentForecastTest {
  @TempDir Path folder;
  private CliRig cli;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
  }

  @Test
  void anEmptyPlanKeepsEveryLimit() {
    Path workspace = cli.workspace();
    Ran ran = cli.run("content", "forecast", "--workspace", workspace, "--lang", "zh");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("没有突破任何上限"), ran.out());
    Ran english = cli.run("content", "forecast", "--month", "2026-11", "--workspace", workspace);
    assertTrue(english.out().contains("November 2026: 0 items"), english.out());
    assertEquals(
        2, cli.run("content", "forecast", "--month", "soon", "--workspace", workspace).code());
  }

  @Test
  void limitsGoneOverAreFindings() {
    Path sample = cli.sample();
    Ran now = cli.run("content", "forecast", "--workspace", sample, "--json");
    YearMonth next = YearMonth.parse(now.json().get("month").asText()).plusMonths(1);
    Ran later = cli.run("content", "forecast", "--month", next, "--workspace", sample, "--json");
    assertEquals(5_000, now.json().get("customers").asInt());
    assertTrue(now.code() == 1 || later.code() == 1, "the sample has something to find");
    JsonNode json = now.code() == 1 ? now.json() : later.json();
    JsonNode breach = json.get("breaches").get(0);
    assertTrue(breach.get("over").asInt() > 0);
    assertTrue(breach.get("items").size() > 1);
    assertTrue(json.get("over").asInt() > 0);
    Ran words =
        cli.run(
            "content",
            "forecast",
            "--month",
            json.get("month").asText(),
            "--workspace",
            sample,
            "--lang",
            "zh");
    assertEquals(1, words.code());
    assertTrue(words.out().contains("位用户超频"), words.out());
  }
}

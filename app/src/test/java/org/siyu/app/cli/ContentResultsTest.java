package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.cli.CliRig.Ran;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.Monitor;

@Execution(ExecutionMode.CONCURRENT)
class ContentResultsTest {
  @TempDir Path folder;
  private CliRig cli;
  private Path workspace;
  private ContentRow item;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
    workspace = cli.sample();
    item = published().stream().filter(row -> row.results().isEmpty()).findFirst().orElseThrow();
  }

  private List<ContentRow> published() {
    try (Workbench workbench = cli.program().open(workspace, () -> "rules", Monitor.NONE)) {
      return workbench.results().published();
    }
  }

  private Path file() {
    return cli.file(
        "results.csv",
        "编号,标题,触达,打开,成交额",
        item.id() + ",x,2000,500,19.9",
        "0190c0de-0000-7000-8000-000000000000,gone,1,1,1");
  }

  private Ran run(Object... more) {
    return cli.run(
        Stream.concat(
                Stream.of("content", "results", file(), "--workspace", workspace), Stream.of(more))
            .toArray());
  }

  @Test
  void theReportIsAWorkbookAndInTheAuditLog() {
    Path report = folder.resolve("report.xlsx");
    Ran ran = cli.run("content", "report", "-o", report, "--workspace", workspace, "--lang", "zh");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("条已有效果"), ran.out());
    assertTrue(Files.exists(report));
    try (Workbench workbench = cli.program().open(workspace, () -> "rules", Monitor.NONE)) {
      assertTrue(
          workbench.workspace().auditTrail().list(Long.MAX_VALUE, 5).stream()
              .anyMatch(entry -> entry.action().equals(AuditAction.RESULTS_EXPORTED.code())));
    }
  }

  @Test
  void aDryRunWritesNothingAndARunTellsWhatItDid() {
    Ran dry = run("--dry-run", "--json");
    assertEquals(1, dry.code(), dry.err());
    JsonNode json = dry.json();
    assertTrue(json.get("dryRun").asBoolean());
    JsonNode change = json.get("changes").get(0);
    assertEquals(item.id().toString(), change.get("item").asText());
    assertEquals(500, change.get("results").get("opens").asLong());
    assertEquals("19.90", change.get("results").get("amount").asText());
    assertEquals("results.unknown-item", json.get("rejected").get(0).get("code").asText());
    assertEquals(3, json.get("rejected").get(0).get("row").asInt());
    assertEquals("own-results", json.get("layouts").get(0).asText());

    Ran chinese = run("--lang", "zh");
    assertTrue(chinese.out().contains("触达 2000"), chinese.out());
    assertTrue(chinese.out().contains("1 条内容已更新"), chinese.out());
    assertTrue(chinese.out().contains("没有与"), chinese.out());
    Ran again = run("--lang", "en");
    assertTrue(again.out().contains("0 items changed, 1 line unchanged"), again.out());
    assertEquals(1, again.code());
  }

  @Test
  void whatIsNoFileOfResultsIsToldInBothLanguages() {
    Path other = cli.file("other.csv", "a,b", "1,2");
    Ran english = cli.run("content", "results", other, "--workspace", workspace, "--lang", "en");
    assertEquals(2, english.code());
    assertTrue(english.err().contains("other.csv"), english.err());
    Ran chinese = cli.run("content", "results", other, "--workspace", workspace, "--lang", "zh");
    assertTrue(chinese.err().contains("没有效果数据表"), chinese.err());
    assertEquals(2, cli.run("content", "results", "--workspace", workspace).code());
  }
}

package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.cli.CliRig.Ran;

@Execution(ExecutionMode.CONCURRENT)
class KpiCommandsTest {
  @TempDir Path folder;
  private CliRig cli;
  private Path sample;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
    sample = cli.sample();
  }

  @Test
  void aClosedMonthIsShownWithTheArithmeticOfItsScore() {
    String month = lastClosed().toString();
    Ran shown = cli.run("kpi", "sheet", month, "--explain", "--workspace", sample, "--json");
    assertTrue(shown.code() < 2, shown.err());
    JsonNode sheet = shown.json();
    assertTrue(sheet.get("closed").asBoolean());
    double score = sheet.get("score").asDouble();
    assertTrue(score > 30 && score <= 120, "score " + score);
    JsonNode arithmetic = sheet.get("arithmetic");
    double sum = 0;
    for (JsonNode kind : arithmetic.get("parts")) {
      String share = kind.get("rule").asText();
      sum += kind.path("value").asDouble() * Double.parseDouble(share.replace("%", "")) / 100;
    }
    assertEquals(score, sum, 0.1);
    Ran worded = cli.run("kpi", "sheet", month, "--explain", "--workspace", sample, "--lang", "zh");
    assertTrue(worded.out().contains("核心"), worded.out());
    assertTrue(worded.out().contains("成交额 GMV"), worded.out());
    isWorded(worded.out());
  }

  /// With a header, formulas in words, no codes, and nothing that does not count.
  private static void isWorded(String out) {
    String header = out.lines().skip(1).findFirst().orElse("");
    assertTrue(header.matches(" *类别 +指标 +实际 +应达目标 +达成率 +环比 +状态 +计分"), header);
    assertTrue(out.contains(" ÷ "), out);
    assertTrue(out.contains("封顶 120.0%"), out);
    assertFalse(out.contains("ratio("), out);
    assertFalse(out.contains("new_customers"), out);
    assertFalse(out.contains("0.0 分 × 0.0%"), out);
  }

  @Test
  void alertsAreListedWithWhatExplainsThem() {
    Ran open = cli.run("kpi", "alerts", "--workspace", sample, "--json");
    assertEquals(1, open.code(), open.err());
    int listed = open.json().get("alerts").size();
    assertTrue(listed > 2, open.out());
    boolean hasStrategy = false;
    for (JsonNode alert : open.json().get("alerts")) {
      hasStrategy |= alert.get("rules").toString().contains("growth-twice");
    }
    assertTrue(hasStrategy, open.out());
    Ran all = cli.run("kpi", "alerts", "--all", "--workspace", sample, "--json");
    assertTrue(all.json().get("alerts").size() > listed, "one is closed");
    Ran worded = cli.run("kpi", "alerts", "--workspace", sample, "--lang", "zh");
    assertTrue(worded.out().contains("需要复盘策略"), worded.out());
    assertTrue(worded.out().contains("占变化"), worded.out());
  }

  private YearMonth lastClosed() {
    JsonNode open = cli.run("kpi", "sheet", "--workspace", sample, "--json").json();
    YearMonth month = YearMonth.parse(open.get("period").asText());
    return open.get("closed").asBoolean() ? month : month.minusMonths(1);
  }

  @Test
  void whoClosesIsToldWhatHasNoTargetOrNoValue() {
    YearMonth within = lastClosed().minusMonths(2);
    String quarter = within.getYear() + "-Q" + ((within.getMonthValue() + 2) / 3);
    Ran closed = cli.run("kpi", "close", quarter, "--workspace", sample, "--json", "--lang", "zh");
    assertEquals(0, closed.code(), closed.err());
    int lines = 0;
    int targetless = 0;
    for (JsonNode line : closed.json().get("lines")) {
      lines++;
      targetless += line.has("target") ? 0 : 1;
    }
    assertTrue(targetless > 0, "the sample would show nothing");
    String told = lines + " 项指标中";
    assertTrue(closed.err().contains(told), closed.err());
    assertTrue(
        closed.err().contains("有 " + targetless + " 项没有目标")
            || closed.err().contains("只有 " + (lines - targetless) + " 项有目标"),
        closed.err());
    assertTrue(closed.json().get("closed").asBoolean());
  }

  @Test
  void whatIsNotOverOrClosedAlreadyIsNotClosed() {
    String month = lastClosed().toString();
    Ran twice = cli.run("kpi", "close", month, "--workspace", sample, "--json");
    assertEquals(2, twice.code());
    assertTrue(
        twice.out().contains("kpi.closed") || twice.err().contains("kpi.closed"), twice.out());
    assertEquals(2, cli.run("kpi", "close", "2199-01", "--workspace", sample).code());
    Ran unknown = cli.run("kpi", "sheet", "2026-99", "--workspace", sample);
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("is no period"), unknown.err());
    assertEquals(2, cli.run("kpi", "sheet", "--for", "nobody", "--workspace", sample).code());
  }

  @Test
  void theReportIsWrittenWithASheetForEachPerson() {
    Path file = folder.resolve("kpi.xlsx");
    Ran written =
        cli.run("kpi", "report", lastClosed(), "-o", file, "--workspace", sample, "--json");
    assertEquals(0, written.code(), written.err());
    assertTrue(written.json().get("sheets").asInt() > 2, written.out());
    assertTrue(Files.exists(file));
    Ran role = cli.run("kpi", "sheet", "--for", "operator", "--workspace", sample, "--json");
    assertEquals("role:operator", role.json().get("scope").asText());
  }

  @Test
  void sheetsGoOutStatisticsComeInAndWhoIsMissingIsNamed() throws IOException {
    Path sheets = folder.resolve("made/sheets");
    String month = lastClosed().plusMonths(1).toString();
    Ran written =
        cli.run(
            "kpi", "fill", month, "-o", sheets, "--workspace", sample, "--lang", "en", "--json");
    assertEquals(0, written.code(), written.err());
    int files = written.json().get("files").size();
    assertTrue(files > 2, files + " sheets");
    String first = written.json().get("files").get(0).asText();
    Ran some = cli.run("kpi", "import", first, "--dry-run", "--workspace", sample, "--json");
    assertEquals(1, some.code(), some.err());
    assertEquals(files - 1, some.json().get("missing").size());
    assertEquals(0, some.json().get("added").asInt());
    Path statistics =
        Files.writeString(
            folder.resolve("daily.csv"),
            "日期,客户总数,新增客户数,流失客户数\n"
                + lastClosed().atDay(3)
                + ",900,25,4\n"
                + lastClosed().atDay(4)
                + ",910,12,1\n");
    Ran imported = cli.run("kpi", "import", statistics, "--workspace", sample, "--json");
    assertEquals(0, imported.code(), imported.err());
    assertEquals(6, imported.json().get("added").asInt());
    JsonNode notice = imported.json().get("notices").get(0);
    assertEquals("kpisheet.closed-days", notice.get("code").asText(), imported.out());
    assertTrue(notice.toString().contains("restatement"), notice.toString());
    Ran again = cli.run("kpi", "import", statistics, "--workspace", sample, "--lang", "zh");
    assertTrue(again.out().contains("一致 6"), again.out());
    Path template = folder.resolve("template.xlsx");
    assertEquals(0, cli.run("kpi", "template", "-o", template, "--workspace", sample).code());
    assertTrue(Files.exists(template));
    Ran refused =
        cli.run(
            "kpi",
            "report",
            month,
            "-o",
            folder.resolve("r.xlsx"),
            "--template",
            template,
            "--workspace",
            sample);
    assertEquals(2, refused.code());
  }

  @Test
  void unknownColumnsAreFindingsAndConflictsAreDecided() throws IOException {
    String day = lastClosed().plusMonths(1).atDay(1).toString();
    Path statistics =
        Files.writeString(
            folder.resolve("a.csv"), "日期,客户总数,新增好友,流失客户数,心情\n" + day + ",900,25,4,good\n");
    Ran unknown =
        cli.run("kpi", "import", statistics, "--dry-run", "--workspace", sample, "--lang", "zh");
    assertEquals(1, unknown.code(), unknown.err());
    assertTrue(unknown.out().contains("未识别的列：新增好友"), unknown.out());
    Ran said =
        cli.run(
            "kpi",
            "import",
            statistics,
            "--workspace",
            sample,
            "--json",
            "--column",
            "新增好友=contacts_added",
            "--column",
            "心情=-");
    assertEquals(0, said.code(), said.out());
    assertEquals(3, said.json().get("added").asInt());
    assertEquals(
        "contacts_added", said.json().get("columns").get(0).get("indicator").asText(), said.out());
    assertEquals(
        0, cli.run("kpi", "import", statistics, "--workspace", sample).code(), "it is kept");
    assertEquals(
        2,
        cli.run(
                "kpi",
                "import",
                statistics,
                "--column",
                "GMV=lost_customers",
                "--workspace",
                sample)
            .code());
    assertEquals(
        2, cli.run("kpi", "import", statistics, "--take", "both", "--workspace", sample).code());
  }

  @Test
  void noWorkbookIsWrittenUnderAnotherEnding() {
    for (Object[] call :
        new Object[][] {
          {"kpi", "report", lastClosed(), "-o", folder.resolve("out.pdf")},
          {"kpi", "review", lastClosed(), "-o", folder.resolve("r.docx")},
          {"kpi", "template", "-o", folder.resolve("t.csv")},
          {"kpi", "dashboard", lastClosed(), "-o", folder.resolve("d.html")},
          {"roi", "report", "-o", folder.resolve("roi.pdf")},
          {"tiers", "report", "-o", folder.resolve("tiers.pdf")},
          {"today", "-o", folder.resolve("day.docx")},
        }) {
      List<Object> words = new ArrayList<>(List.of(call));
      words.addAll(List.of("--workspace", sample));
      Ran refused = cli.run(words.toArray());
      assertEquals(2, refused.code(), words + refused.out());
      assertTrue(refused.err().contains("should end in .xlsx"), refused.err());
      assertFalse(Files.exists((Path) call[call.length - 1]));
    }
  }

  @Test
  void reviewsAreListedAndTheMinutesOfOneAreWritten() throws IOException {
    JsonNode all = cli.run("kpi", "review", "--workspace", sample, "--json").json().get("reviews");
    assertEquals(5, all.size());
    assertEquals(4, all.valueStream().filter(each -> each.get("held").asBoolean()).count());
    assertEquals(1, all.get(1).get("late").asInt(), all.toString());
    String month = all.get(1).get("period").asText();
    Ran chat = cli.run("kpi", "review", month, "--workspace", sample, "--lang", "zh");
    assertTrue(chat.out().contains("# 行动项"), chat.out());
    for (String ending : new String[] {"xlsx", "pdf"}) {
      Path file = folder.resolve("minutes." + ending);
      Ran written = cli.run("kpi", "review", month, "-o", file, "--workspace", sample, "--json");
      assertEquals(0, written.code(), written.err());
      assertEquals(ending.equals("pdf") ? '%' : 'P', Files.readAllBytes(file)[0]);
    }
    Ran none = cli.run("kpi", "review", "2001-01", "--workspace", sample);
    assertTrue(none.code() > 0, none.out());
  }
}

package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.cli.CliRig.Ran;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.shared.Monitor;

@Execution(ExecutionMode.CONCURRENT)
class ContentCheckTest {
  @TempDir Path folder;
  private CliRig cli;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
  }

  @Test
  void findingsAreToldByLineAndColumn() {
    Path text = cli.file("post.txt", "今天上新啦", "😊我们采用国 家 级工艺");
    Ran ran = cli.run("content", "check", text, "--lang", "zh");
    assertEquals(1, ran.code(), ran.err());
    assertTrue(ran.out().contains("2:6 禁用 绝对化：“国 家 级”"), ran.out());
    assertTrue(ran.out().contains("广告法第九条第三项"), ran.out());
    assertTrue(ran.out().contains("可改为：符合国家标准"), ran.out());
    assertTrue(ran.out().contains("不构成法律意见"), ran.out());
    Ran english = cli.run("content", "check", text, "--lang", "en");
    assertTrue(english.out().contains("2:6 blocked absolute word"), english.out());
  }

  @Test
  void standardInputIsRead() {
    Ran ran = cli.given("跟着老师买，稳赚不赔。").run("content", "check", "-", "--json");
    assertEquals(1, ran.code(), ran.err());
    JsonNode json = ran.json();
    assertEquals("block", json.get("worst").asText());
    JsonNode finding = json.get("findings").get(0);
    assertEquals("稳赚不赔", finding.get("text").asText());
    assertEquals(6, finding.get("start").asInt());
    assertEquals("income", finding.get("category").asText());
    assertTrue(finding.get("substitutes").size() > 0);
  }

  @Test
  void aCleanTextAndHintsAloneAreDone() {
    assertEquals(0, cli.given("今天女装专区上新，欢迎到店。").run("content", "check", "-").code());
    Ran hint = cli.given("一口下去，极致丝滑。").run("content", "check", "-", "--json");
    assertEquals("hint", hint.json().get("worst").asText());
    assertEquals(0, hint.code());
  }

  @Test
  void aFileInTheOldChineseEncodingIsRead() throws IOException {
    Path text = Files.write(cli.path("gbk.txt"), "最佳品质，值得拥有".getBytes(Charset.forName("GB18030")));
    assertEquals(1, cli.run("content", "check", text).code());
  }

  @Test
  void entriesForOtherTradesCanBeLeftOut() {
    String text = "酵素疗程装买三送一。";
    assertEquals(
        1, cli.given(text).run("content", "check", "-", "--json").json().get("findings").size());
    assertEquals(
        0,
        cli.given(text)
            .run("content", "check", "-", "--industry", "property,finance", "--json")
            .json()
            .get("findings")
            .size());
    Ran wrong = cli.given(text).run("content", "check", "-", "--industry", "bakery");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("bakery"), wrong.err());
  }

  @Test
  void aMissingFileIsTold() {
    Ran ran = cli.run("content", "check", cli.path("nothing.txt"));
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("nothing.txt"), ran.err());
  }

  @Test
  void aWorkspacesOwnListCounts() {
    Path workspace = cli.workspace();
    try (Workbench workbench = cli.program().open(workspace, () -> "rules", Monitor.NONE)) {
      workbench.words().switchOn("income.001", false, 0);
    }
    cli.given("跟着老师买，稳赚不赔。");
    assertEquals("block", worst("content", "check", "-", "--json"));
    assertEquals("warn", worst("content", "check", "-", "--json", "--workspace", workspace));
  }

  private String worst(Object... arguments) {
    return cli.run(arguments).json().get("worst").asText();
  }
}

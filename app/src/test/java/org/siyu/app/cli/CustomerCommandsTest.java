package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.cli.CliRig.Ran;

/// Tiers, export, verify, backup and restore on imported customers.
@Execution(ExecutionMode.CONCURRENT)
class CustomerCommandsTest {
  @TempDir Path folder;
  private CliRig cli;
  private Path workspace;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
    workspace = cli.workspace();
    Path people =
        cli.file(
            "people.csv",
            "会员号,姓名,手机号",
            "m1,张三,13800138001",
            "m2,李四,13800138002",
            "m3,李四,13800138003");
    assertEquals(0, cli.run("import", "customers", people, "--workspace", workspace).code());
  }

  private JsonNode counts() {
    return cli.run("verify", "--workspace", workspace, "--json").json().get("counts");
  }

  @Test
  void tiersAreRunAsOfADayAndExplained() {
    Ran none = cli.run("tiers", "explain", "m1", "--workspace", workspace, "--json");
    assertEquals(2, none.code());
    assertTrue(none.json().has("error"));
    Ran ran = cli.run("tiers", "run", "--as-of", "2099-01-01", "--workspace", workspace, "--json");
    assertEquals(0, ran.code(), ran.err());
    assertEquals("2099-01-01T23:59:59", ran.json().get("asOf").asText());
    assertEquals(3, ran.json().get("customers").asInt());
    assertTrue(ran.json().get("tiers").size() >= 5);
    Ran why = cli.run("tiers", "explain", "m1", "--workspace", workspace, "--json");
    assertEquals(0, why.code(), why.err());
    assertEquals("silent", why.json().get("tier").asText());
    assertTrue(why.json().get("explanation").size() > 1);
    Ran chinese = cli.run("tiers", "explain", "m1", "--workspace", workspace, "--lang", "zh");
    assertTrue(chinese.out().contains("沉默"), chinese.out());
    assertEquals(1, counts().get("snapshots").asInt());
  }

  @Test
  void aCustomerIsFoundByAnyKeyAndOnlyWhenItIsTheOnlyOne() {
    cli.run("tiers", "run", "--workspace", workspace);
    for (String key : new String[] {"m1", "13800138001", "张三"}) {
      assertEquals(0, cli.run("tiers", "explain", key, "--workspace", workspace).code(), key);
    }
    Ran two = cli.run("tiers", "explain", "李四", "--workspace", workspace, "--json");
    assertEquals(2, two.code());
    assertEquals("cli.customer-not-unique", two.json().at("/error/code").asText());
    Ran nobody = cli.run("tiers", "explain", "王五", "--workspace", workspace, "--json");
    assertEquals("cli.customer-not-found", nobody.json().at("/error/code").asText());
    assertFalse(nobody.err().contains("王五"));
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    Ran ran = cli.run("tiers", "run", "--as-of", "soon", "--workspace", workspace, "--json");
    assertEquals(2, ran.code());
    assertEquals("cli.not-a-date", ran.json().at("/error/code").asText());
    assertEquals(0, counts().get("snapshots").asInt());
  }

  @Test
  void customersAreExportedMaskedUnlessAPurposeIsGiven() throws IOException {
    Path masked = cli.path("masked.csv");
    Ran ran = cli.run("export", "customers", "-o", masked, "--workspace", workspace, "--json");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(3, ran.json().get("customers").asInt());
    assertTrue(ran.json().get("masked").asBoolean());
    assertFalse(Files.readString(masked).contains("13800138001"));
    int audited = counts().get("auditEntries").asInt();
    Path clear = cli.path("clear.csv");
    Ran unmasked =
        cli.run(
            "export",
            "customers",
            "-o",
            clear,
            "--unmask",
            "call back",
            "--search",
            "张三",
            "--workspace",
            workspace,
            "--json");
    assertEquals(1, unmasked.json().get("customers").asInt());
    assertFalse(unmasked.json().get("masked").asBoolean());
    assertTrue(Files.readString(clear).contains("13800138001"));
    assertEquals(audited + 1, counts().get("auditEntries").asInt());
    assertEquals(
        0,
        cli.run("export", "customers", "-o", cli.path("c.xlsx"), "--workspace", workspace).code());
    Ran pdf =
        cli.run("export", "customers", "-o", cli.path("c.pdf"), "--workspace", workspace, "--json");
    assertEquals("cli.unknown-output-format", pdf.json().at("/error/code").asText());
  }

  @Test
  void aReportRunsTheTiersWhenNobodyHas() {
    Path report = cli.path("report.xlsx");
    Ran ran = cli.run("tiers", "report", "-o", report, "--workspace", workspace, "--json");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(3, ran.json().get("customers").asInt());
    assertTrue(Files.exists(report));
    assertEquals(1, counts().get("snapshots").asInt());
  }

  @Test
  void verifyCountsTheWholeStoreInBothLanguages() {
    Ran english = cli.run("verify", "--workspace", workspace);
    assertEquals(0, english.code());
    assertTrue(english.out().contains("Customers: 3"), english.out());
    Ran chinese = cli.run("verify", "--workspace", workspace, "--lang", "zh");
    assertTrue(chinese.out().contains("用户：3"), chinese.out());
    Ran json = cli.run("verify", "--workspace", workspace, "--json");
    assertTrue(json.json().get("sound").asBoolean());
    assertEquals(3, json.json().at("/counts/customers").asInt());
    assertEquals(6, json.json().at("/counts/identities").asInt());
    assertEquals(0, json.json().get("findings").size());
  }

  @Test
  void aCopyIsMadeAndPutBack() {
    int audited = counts().get("auditEntries").asInt();
    Ran backup = cli.run("backup", "--workspace", workspace, "--json");
    assertEquals(0, backup.code(), backup.err());
    assertEquals(audited + 1, counts().get("auditEntries").asInt());
    assertTrue(backup.json().get("verified").asBoolean());
    Path more = cli.file("more.csv", "会员号,姓名", "m9,赵六");
    assertEquals(0, cli.run("import", "customers", more, "--workspace", workspace).code());
    assertEquals(4, counts().get("customers").asInt());
    Ran restored =
        cli.run(
            "restore", backup.json().get("backup").asText(), "--workspace", workspace, "--json");
    assertEquals(0, restored.code(), restored.err());
    assertTrue(Files.exists(Path.of(restored.json().get("undoCopy").asText())));
    assertEquals(3, counts().get("customers").asInt());
    Ran missing = cli.run("restore", cli.path("gone.zip"), "--workspace", workspace, "--json");
    assertEquals(2, missing.code());
    assertTrue(missing.json().has("error"));
    assertEquals(3, counts().get("customers").asInt());
  }
}

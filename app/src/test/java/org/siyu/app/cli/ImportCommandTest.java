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

/// `siyu import`.
@Execution(ExecutionMode.CONCURRENT)
class ImportCommandTest {
  @TempDir Path folder;
  private CliRig cli;
  private Path workspace;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
    workspace = cli.workspace();
  }

  private Ran orders(Object... more) {
    Object[] all = new Object[more.length + 5];
    Object[] first = {"import", "orders", cli.orders(), "--workspace", workspace};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return cli.run(all);
  }

  private JsonNode counts() {
    Ran ran = cli.run("verify", "--workspace", workspace, "--json");
    assertEquals(0, ran.code(), ran.out());
    return ran.json();
  }

  @Test
  void theFiguresAreTold() {
    Ran ran = orders("--json");
    assertEquals(1, ran.code(), "a line was rejected");
    JsonNode json = ran.json();
    assertEquals("orders", json.get("kind").asText());
    assertEquals(5, json.get("linesRead").asInt());
    assertEquals(1, json.get("linesRejected").asInt());
    JsonNode reason = json.get("rejectedByReason").get("exchange.plan.order-without-customer");
    assertEquals(1, reason.get("lines").asInt());
    assertEquals(1, reason.get("orders").asInt());
    assertEquals(3, json.get("orders").asInt());
    assertEquals(2, json.get("purchases").asInt());
    assertEquals(1, json.get("cancellations").asInt());
    assertEquals(2, json.get("customers").asInt());
    assertEquals(4, json.get("items").asInt());
    assertEquals("99.45", json.at("/sums/purchased").asText());
    assertEquals("13.90", json.at("/sums/cancelled").decimalValue().setScale(2).toPlainString());
    assertEquals("85.55", json.at("/sums/net").asText());
    assertEquals("2009-12-01T07:45", json.get("firstOrder").asText());
    JsonNode counts = counts();
    assertEquals(3, counts.at("/counts/orders").asInt());
    assertEquals(1, counts.at("/counts/cancellations").asInt());
    assertEquals(2, counts.at("/counts/customers").asInt());
    assertEquals(4, counts.at("/counts/items").asInt());
    assertEquals(1, counts.at("/counts/rejections").asInt());
    assertEquals("85.55", counts.at("/sums/net").asText());
  }

  @Test
  void theFiguresAreToldInWordsOfBothLanguages() {
    Ran english = orders("--dry-run", "--lang", "en");
    assertTrue(english.out().contains("5 lines read, 1 rejected"), english.out());
    assertTrue(
        english.out().contains("3 orders with 4 items; cancellations among them: 1"),
        english.out());
    Ran chinese = orders("--dry-run", "--lang", "zh");
    assertTrue(chinese.out().contains("读取 5 行，拒绝 1 行"), chinese.out());
    assertTrue(chinese.out().contains("净额 ¥85.55"), chinese.out());
  }

  private String told(String name, String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    Ran ran = cli.run("import", "orders", file, "--workspace", workspace, "--lang", "zh");
    assertEquals(0, ran.code(), () -> ran.out() + ran.err());
    return ran.out();
  }

  @Test
  void refundsAreToldWhereThereAreSomeAndNowhereElse() throws IOException {
    String bought =
        told(
            "orders.csv",
            "订单编号,用户ID,商品名称,数量,实付金额,下单时间",
            "A1,u1,tea,1,90.00,2026-06-01 10:00",
            "A2,u2,tea,1,50.00,2026-06-02 10:00");
    assertTrue(bought.contains("购买 ¥140.00\n"), bought);
    assertFalse(bought.contains("退款") || bought.contains("取消 ¥") || bought.contains("净额"), bought);
    String refunded =
        told(
            "refunds.csv",
            "订单编号,退款编号,退款金额,退款时间",
            "A1,R1,30.00,2026-06-05 10:00",
            "A2,R2,12.50,2026-06-06 10:00");
    assertTrue(refunded.contains("退款 ¥42.50\n"), refunded);
    assertFalse(refunded.contains("¥0.00"), refunded);
  }

  @Test
  void whatIsKnownIsToldInBothLanguages() {
    orders();
    Ran english = orders("--lang", "en");
    assertEquals(1, english.code(), "a line is rejected");
    assertTrue(english.out().contains("Already imported as batch 1 on "), english.out());
    assertTrue(english.out().contains("5 lines read, 1 rejected"), english.out());
    assertTrue(orders("--lang", "zh").out().contains("作为批次 1 导入"));
    Path corrections = folder.resolve("again.xlsx");
    orders("--corrections", corrections);
    assertTrue(Files.exists(corrections));
  }

  @Test
  void aDryRunWritesNothing() {
    Ran ran = orders("--dry-run", "--json");
    assertEquals(1, ran.code());
    assertTrue(ran.json().get("dryRun").asBoolean());
    assertTrue(ran.json().path("batch").isMissingNode());
    JsonNode counts = counts();
    for (String what : new String[] {"customers", "orders", "batches", "rejections"}) {
      assertEquals(0, counts.at("/counts/" + what).asInt(), what);
    }
  }

  @Test
  void theSameFileAgainChangesNothing() {
    orders();
    JsonNode known = orders("--json").json();
    assertEquals(1, known.at("/alreadyImported/batch").asInt());
    assertEquals("5", known.get("linesRead").asText());
    JsonNode again = orders("--json", "--compare").json();
    assertTrue(again.path("alreadyImported").isMissingNode());
    assertEquals(2, again.get("batch").asInt());
    for (String same : new String[] {"rejectedByReason", "orders", "sums", "items", "notices"}) {
      assertEquals(again.get(same), known.get(same), same);
    }
    assertEquals(again.get("orderActions"), known.get("orderActions"));
    assertEquals(0, again.at("/orderActions/created").asInt());
    assertEquals(0, again.at("/orderActions/updated").asInt());
    assertEquals(0, again.at("/customerActions/created").asInt());
    assertEquals(3, counts().at("/counts/orders").asInt());
  }

  @Test
  void withNothingRejectedItIsSimplyDone() {
    Path file = cli.file("people.csv", "会员号,姓名,手机号", "m1,张三,13800138001", "m2,李四,13800138002");
    Ran ran = cli.run("import", "customers", file, "--workspace", workspace, "--json");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(2, ran.json().at("/customerActions/created").asInt());
    Path tags = cli.file("tags.csv", "会员号,标签", "m1,贵宾");
    assertEquals(0, cli.run("import", "tags", tags, "--workspace", workspace).code());
    Path clicks = cli.file("clicks.csv", "会员号,时间,互动类型", "m1,2026-05-01 10:00,点击");
    Ran interactions =
        cli.run("import", "interactions", clicks, "--workspace", workspace, "--json");
    assertEquals(0, interactions.code(), interactions.out());
    assertEquals(1, interactions.json().get("interactions").asInt());
    JsonNode counts = counts();
    assertEquals(1, counts.at("/counts/customerTags").asInt());
    assertEquals(1, counts.at("/counts/interactions").asInt());
    assertEquals(3, counts.at("/counts/batches").asInt());
  }

  @Test
  void severalFilesAreOneBatch() {
    Path one = cli.file("a.csv", "会员号,姓名", "m1,张三");
    Path two = cli.file("b.csv", "会员号,姓名", "m2,李四");
    assertEquals(0, cli.run("import", "customers", one, two, "--workspace", workspace).code());
    assertEquals(1, counts().at("/counts/batches").asInt());
    assertEquals(2, counts().at("/counts/customers").asInt());
  }

  @Test
  void rejectedRowsGoToACorrectionWorkbook() {
    Path corrections = cli.path("corrections.xlsx");
    orders("--corrections", corrections);
    assertTrue(Files.exists(corrections));
    JsonNode again =
        cli.run("import", "orders", corrections, "--workspace", workspace, "--dry-run", "--json")
            .json();
    assertEquals(1, again.get("linesRead").asInt());
  }

  @Test
  void aFileThatCannotBeReadWritesNothing() {
    Ran missing =
        cli.run("import", "orders", cli.path("gone.csv"), "--workspace", workspace, "--json");
    assertEquals(2, missing.code());
    assertEquals("exchange.file.not-found", missing.json().at("/error/code").asText());
    Path page = cli.file("orders.xlsx", "<html>");
    Ran html = cli.run("import", "orders", cli.orders(), page, "--workspace", workspace, "--json");
    assertEquals(2, html.code());
    assertEquals("orders.xlsx", html.json().at("/error/file").asText());
    assertEquals(0, counts().at("/counts/orders").asInt());
  }

  @Test
  void aFileOfAnotherKindIsNotForcedIn() {
    Path people = cli.file("people.csv", "会员号,姓名,手机号", "m1,张三,13800138001");
    Ran ran = cli.run("import", "orders", people, "--workspace", workspace, "--json");
    assertEquals(2, ran.code());
    assertEquals("exchange.import.other-kind", ran.json().at("/error/code").asText());
    assertEquals(0, counts().at("/counts/orders").asInt());
  }

  @Test
  void aProfileIsTakenByItsName() {
    assertEquals(
        "uci-online-retail",
        orders("--profile", "uci-online-retail", "--dry-run", "--json")
            .json()
            .get("profile")
            .asText());
    Ran unknown = orders("--profile", "nobody-has-this", "--json");
    assertEquals(2, unknown.code());
    assertEquals("cli.unknown-profile", unknown.json().at("/error/code").asText());
  }
}

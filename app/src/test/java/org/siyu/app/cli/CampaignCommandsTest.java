package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.cli.CliRig.Ran;

@Execution(ExecutionMode.CONCURRENT)
class CampaignCommandsTest {
  @TempDir Path folder;
  private CliRig cli;

  @BeforeEach
  void open() {
    cli = new CliRig(folder);
  }

  @Test
  void aCampaignIsMadeLookedAtAndReviewed() {
    Path workspace = cli.workspace();
    Ran dry =
        cli.run(
            "campaign",
            "new",
            "member-day",
            "--date",
            "2040-05-18",
            "--dry-run",
            "--workspace",
            workspace,
            "--json");
    assertEquals(0, dry.code(), dry.err());
    assertEquals(22, dry.json().get("tasks").size());
    Ran none = cli.run("campaign", "status", "--workspace", workspace, "--json");
    assertEquals(0, none.json().get("campaigns").size());

    Ran made =
        cli.run(
            "campaign",
            "new",
            "会员日",
            "--date",
            "2040-05-18",
            "--name",
            "May day",
            "--lang",
            "zh",
            "--workspace",
            workspace);
    assertEquals(0, made.code(), made.err());
    assertTrue(made.out().contains("已创建“May day”，共 22 个步骤"), made.out());

    Ran status = cli.run("campaign", "status", "may day", "--workspace", workspace, "--json");
    JsonNode campaign = status.json().get("campaigns").get(0);
    assertEquals(0, status.code());
    assertEquals("draft", campaign.get("state").asText());
    assertEquals(22, campaign.get("steps").asInt());
    JsonNode outlook = campaign.get("outlook");
    JsonNode orders =
        StreamSupport.stream(outlook.get("targets").spliterator(), false)
            .filter(target -> target.get("measure").asText().equals("orders"))
            .findFirst()
            .orElseThrow();
    assertEquals(320, orders.get("target").asInt());
    assertEquals(0, orders.get("so_far").asInt());
    assertEquals("plan", orders.get("basis").asText());
    assertFalse(orders.has("forecast"));
    // nothing is spent and too early to tell: what is planned
    assertEquals(outlook.get("budget"), outlook.get("forecast"));

    Path file = folder.resolve("review.xlsx");
    Ran review =
        cli.run("campaign", "review", "May day", "--out", file, "--workspace", workspace, "--json");
    assertEquals(0, review.code(), review.err());
    assertEquals(320, review.json().get("targets").get("orders").get("target").asInt());
    assertTrue(Files.exists(file));
  }

  @Test
  void aWrongDayOrNameIsToldOf() {
    Path workspace = cli.workspace();
    assertEquals(
        2,
        cli.run("campaign", "new", "member-day", "--date", "soon", "--workspace", workspace)
            .code());
    assertEquals(
        2,
        cli.run("campaign", "new", "no-such", "--date", "2040-05-18", "--workspace", workspace)
            .code());
    assertEquals(2, cli.run("campaign", "review", "no", "--workspace", workspace).code());
  }
}

package org.siyu.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayCommandTest {
  @TempDir Path folder;
  private CliRig rig = new CliRig(Path.of(""));

  @BeforeEach
  void open() {
    rig = new CliRig(folder);
  }

  @Test
  void theSampleHasADayForWhoWorksThere() {
    CliRig.Ran ran = rig.run("today", "--workspace", rig.sample(), "--json");
    JsonNode json = ran.json();
    assertTrue(json.get("entries").size() > 3, ran.out());
    long late = json.get("late").asLong();
    assertEquals(late > 0 ? 1 : 0, ran.code());
    String before = "";
    for (JsonNode entry : json.get("entries")) {
      assertTrue(!entry.get("id").asText().isEmpty() && !entry.get("kind").asText().isEmpty());
      if (entry.get("urgency").asText().equals("late")) {
        assertTrue(before.isEmpty() || before.equals("late"), "late entries come first");
      }
      before = entry.get("urgency").asText();
    }
  }

  @Test
  void anEmptyWorkspaceHasNothingDue() {
    CliRig.Ran ran = rig.run("today", "--workspace", rig.workspace());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("nothing is due"), ran.out());
  }

  @Test
  void theDayListIsWrittenAndComesBackUnchanged() {
    Path sample = rig.sample();
    Path workbook = rig.path("day.xlsx");
    CliRig.Ran written = rig.run("today", "--workspace", sample, "-o", workbook, "--json");
    assertEquals(0, written.code(), written.err());
    assertTrue(written.json().get("rows").asInt() >= written.json().get("entries").asInt());
    CliRig.Ran back = rig.run("today", "--workspace", sample, "--import", workbook, "--json");
    assertEquals(0, back.code(), back.err());
    assertEquals(0, back.json().get("done").asInt());
    assertTrue(back.json().get("open").asInt() > 0, back.out());
    Path pdf = rig.path("day.pdf");
    assertEquals(0, rig.run("today", "--workspace", sample, "-o", pdf).code());
    assertTrue(Files.exists(pdf));
    CliRig.Ran refused = rig.run("today", "--workspace", sample, "-o", rig.path("day.doc"));
    assertEquals(2, refused.code());
  }

  @Test
  void aFilledInListIsTriedAndImportedOnce() {
    Path sample = rig.sample();
    String id = "";
    for (JsonNode entry : rig.run("today", "--workspace", sample, "--json").json().get("entries")) {
      if (entry.get("kind").asText().equals("campaign-step")) {
        id = entry.get("id").asText() + "::";
      }
    }
    Path list = rig.file("list.csv", "Result,Reason,siyu-id", "Done,," + id, "Left out,," + id);
    CliRig.Ran tried =
        rig.run("today", "--workspace", sample, "--import", list, "--dry-run", "--json");
    assertEquals(1, tried.code(), tried.err());
    assertEquals(1, tried.json().get("problems").size(), tried.out());
    assertEquals(3, tried.json().at("/problems/0/row").asInt(), tried.out());
    Path once = rig.file("once.csv", "Result,Reason,siyu-id", "Done,," + id);
    CliRig.Ran done = rig.run("today", "--workspace", sample, "--import", once);
    assertEquals(0, done.code(), done.err());
    assertTrue(done.out().contains("1 done"), done.out());
    CliRig.Ran again = rig.run("today", "--workspace", sample, "--import", once, "--json");
    assertEquals(0, again.json().get("done").asInt());
    assertEquals(1, again.json().get("settled").asInt());
  }

  @Test
  void aMemberWhoIsNotThereIsSaid() {
    CliRig.Ran ran = rig.run("today", "--workspace", rig.workspace(), "--member", "Nobody");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("Nobody"), ran.err());
  }
}

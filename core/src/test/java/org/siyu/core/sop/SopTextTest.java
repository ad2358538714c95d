package org.siyu.core.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.Problem;

class SopTextTest {
  @Test
  void aTemplateComesBackFromItsTextWithoutADifference() {
    SopTemplate template = SopSample.of(SopSample.step("a", -3), SopSample.step("b", 2, "a"));
    String text = SopText.write(template);

    SopReading reading = SopTextReader.read("sample.siyusop", text);

    assertEquals(List.of(), reading.problems());
    assertEquals(template, reading.orThrow());
    assertEquals(text, SopText.write(reading.orThrow()));
  }

  @Test
  void aTextThatWentThroughAnotherEditorReadsTheSame() {
    SopTemplate template = SopSample.of(SopSample.step("a", 0));
    String text = "\uFEFF" + SopText.write(template).replace("\n", "\r\n");

    assertEquals(template, SopTextReader.read("sample.siyusop", text).orThrow());
  }

  @Test
  void somethingElseIsNoTemplate() {
    assertEquals(
        List.of(SopProblem.NOT_A_TEMPLATE),
        codes(SopTextReader.read("a.siyusop", "Hello").problems()));
    assertEquals(
        List.of(SopProblem.NOT_A_TEMPLATE), codes(SopTextReader.read("a.siyusop", "").problems()));
    assertEquals(
        List.of(SopProblem.NEWER_FORMAT),
        codes(SopTextReader.read("a.siyusop", "siyu-sop 9\ncode: a\n").problems()));
  }

  @Test
  void eachWrongLineIsNamedByItsNumberAndWord() {
    SopReading reading =
        SopTextReader.read(
            "a.siyusop",
            """
            siyu-sop 1
            code: A B
            language: zh
            name: 名
            goal: win
            use: both
            [step]
            key: one
            stage: execution
            day: tomorrow
            time: 25:00
            role: operator
            sla: soon
            colour: red
            nonsense
            [party]
            """);

    assertTrue(reading.template().isEmpty());
    assertEquals(
        List.of(
            "14 null sop.unknown-word",
            "15 null sop.unreadable-line",
            "16 null sop.unreadable-line",
            "2 code sop.invalid-key",
            "5 goal sop.unknown-choice",
            "7 title sop.missing-word",
            "10 day sop.invalid-day",
            "11 time sop.invalid-time",
            "13 sla sop.invalid-sla"),
        reading.problems().stream()
            .map(
                problem ->
                    problem.place().row()
                        + " "
                        + problem.place().column()
                        + " "
                        + problem.code().key())
            .toList());
  }

  @Test
  void daysAndTimesReadAsPeopleWriteThem() {
    String text =
        SopText.write(SopSample.of(SopSample.step("a", 3)))
            .replace("day: 3", "day: D+3")
            .replace("time: 10:00", "time: 9：30")
            .replace("sla: 2h", "sla: 30分钟");
    SopStep step = SopTextReader.read("a", text).orThrow().steps().getFirst();

    assertEquals(3, step.timing().day());
    assertEquals("09:30", SopCells.of(step).get(SopColumn.STEP_TIME));
    assertEquals("30m", SopCells.of(step).get(SopColumn.STEP_SLA));
  }

  private static List<Object> codes(List<Problem> problems) {
    return problems.stream().<Object>map(Problem::code).toList();
  }
}

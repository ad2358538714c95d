package org.siyu.app.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.WorkspaceProblem;

class ProblemTextsTest {
  private final Messages messages = new Messages(Language.ENGLISH);
  private final ProblemTexts texts = new ProblemTexts(messages);

  @Test
  void aProblemIsSaidInTheLanguageOfNow() {
    Problem problem = Problem.of(WorkspaceProblem.READ_ONLY_FOLDER, "/data");
    assertEquals("The folder /data cannot be written to.", texts.full(problem));
    messages.switchTo(Language.CHINESE);
    assertEquals("文件夹 /data 不可写入。", texts.full(problem));
  }

  @Test
  void thePlaceIsSaidAsFarAsItIsKnown() {
    Place place = new Place("orders.xlsx", "Year 2010", 1217, "Price");
    assertEquals("orders.xlsx, sheet Year 2010, row 1217, column Price", texts.place(place));
    assertEquals("", texts.place(Place.NOWHERE));
    messages.switchTo(Language.CHINESE);
    assertEquals("orders.xlsx，工作表“Year 2010”，第 1217 行，“Price”列", texts.place(place));
  }

  @Test
  void aCodeWithoutWordsIsStillSaid() {
    ErrorCode unknown = () -> "some.thing";
    assertEquals("This did not work (code some.thing).", texts.full(Problem.of(unknown)));
  }

  @Test
  void aTimeIsSaidAsPeopleWriteIt() {
    Problem problem =
        Problem.of(
            WorkspaceProblem.IN_USE, "/data/a.siyu", "lin", "desk", "2026-11-22T06:25:09", 17L);
    assertEquals(
        "The workspace is already open: lin on desk, since 2026-11-22 06:25.", texts.full(problem));
  }
}

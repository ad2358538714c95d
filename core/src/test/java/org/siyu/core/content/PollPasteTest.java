package org.siyu.core.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PollPasteTest {
  private static List<String> lines(String pasted) {
    return PollPaste.of(pasted).lines().stream()
        .map(line -> line.title() + "=" + line.votes())
        .toList();
  }

  @Test
  void aTopicStandsBeforeItsVotes() {
    assertEquals(
        List.of("换季护肤=30", "Which sun screen?=1204", "春茶 怎么泡=7"),
        lines("换季护肤\t30\nWhich sun screen?\t1,204\r\n\n春茶 怎么泡  7 "));
  }

  @Test
  void wideSignsAndUnitsAreRead() {
    assertEquals(
        List.of("618 买什么=12", "面膜，怎么敷=5", "Gifts=3"),
        lines("618 买什么：１２票\n面膜，怎么敷，5人\nGifts: 3 votes"));
  }

  @Test
  void aTitleThatStandsThereTwiceHasTheVotesOfBoth() {
    assertEquals(List.of("面膜=8"), lines("面膜\t5\n面膜\t3"));
  }

  @Test
  void whatHasNoNumberIsToldOf() {
    PollPaste pasted = PollPaste.of("选项\t票数\n面膜\t5\n其他");
    assertEquals(List.of("选项\t票数", "其他"), pasted.unread());
    assertEquals(1, pasted.lines().size());
  }

  @Test
  void whatIsTooLongIsNotTaken() {
    assertEquals(1, PollPaste.of("长".repeat(201) + "\t5").unread().size());
    assertEquals(1, PollPaste.of("面膜\t1234567890").unread().size());
    assertEquals(1, PollPaste.of("x ".repeat(20_000) + "y").unread().size());
  }
}

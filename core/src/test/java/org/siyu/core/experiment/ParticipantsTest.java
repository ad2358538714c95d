package org.siyu.core.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.content.Audience;

class ParticipantsTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    UUID one = new UUID(1, 2);
    UUID other = new UUID(3, 4);
    for (Participants each :
        List.of(
            Participants.everybody(),
            new Participants.ByProfile(new Audience(Set.of("new", "silent"), Set.of(one, other))),
            new Participants.ByView(one, "Spring buyers, 30 days"),
            new Participants.ByList(other, ""))) {
      assertEquals(Optional.of(each), Participants.parse(each.text()));
    }
    assertEquals(Optional.empty(), Participants.parse("something"));
    assertEquals(Optional.empty(), Participants.parse("other words here"));
  }

  @Test
  void allOfThemIsNoChoiceByProfile() {
    assertFalse(Participants.everybody().isByProfile());
    assertTrue(new Participants.ByProfile(Audience.ofTiers("new")).isByProfile());
    assertTrue(new Participants.ByList(new UUID(1, 1), "x").isByProfile());
  }
}

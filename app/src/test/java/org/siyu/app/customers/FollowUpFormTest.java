package org.siyu.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.customers.FollowUpKind;

class FollowUpFormTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 1, 23, 50);

  private final FollowUpForm form =
      FollowUpForm.fresh(kind -> NOW.plus(kind.within()), Optional.empty());

  @Test
  void theKindProposesTheTime() {
    assertEquals(Optional.of(NOW.plusHours(24)), form.due());
    form.choose(FollowUpKind.URGENT);
    assertEquals(Optional.of(NOW.plusMinutes(30)), form.due());
    form.choose(FollowUpKind.QUESTION);
    assertEquals(Optional.of(NOW.plusHours(2)), form.due());
  }

  @Test
  void aTimeOfOnesOwnStaysWhateverTheKind() {
    form.dueAt("08:30");
    form.choose(FollowUpKind.URGENT);
    assertEquals(8, form.due().orElseThrow().getHour());
  }

  @Test
  void timesAreReadAsPeopleTypeThem() {
    for (String typed : List.of("9:05", "09:05", "0905", "905", " 9：05 ")) {
      form.dueAt(typed);
      assertEquals(Optional.of(NOW.plusDays(1).withHour(9).withMinute(5)), form.due(), typed);
    }
  }

  @Test
  void withoutADayOrATimeThereIsNothingToKeep() {
    for (String typed : List.of("", "25:00", "9:75", "soon", "12345")) {
      form.dueAt(typed);
      assertTrue(form.due().isEmpty(), typed);
    }
    form.dueAt("9:05");
    form.dueOn(Optional.empty());
    assertTrue(form.due().isEmpty());
  }
}

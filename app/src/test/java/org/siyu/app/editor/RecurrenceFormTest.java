package org.siyu.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.siyu.core.content.Recurrence;

class RecurrenceFormTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  @Test
  void aRuleComesBackFromItsForm() {
    for (Recurrence rule :
        List.of(
            Recurrence.daily().each(2),
            Recurrence.weekly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .ending(new Recurrence.Until(DAY.plusDays(30))),
            Recurrence.monthly(31).ending(new Recurrence.Count(6)),
            Recurrence.monthlyOnLastDay())) {
      assertEquals(Optional.of(rule), RecurrenceForm.of(rule, DAY).rule());
    }
  }

  @Test
  void whatIsNoRuleIsNone() {
    RecurrenceForm form = RecurrenceForm.startingOn(DAY);
    assertEquals(Optional.of(Recurrence.weekly(DayOfWeek.THURSDAY)), form.rule());
    assertEquals(Optional.empty(), form.each("").rule());
    assertEquals(Optional.empty(), form.each("two").rule());
    assertEquals(Optional.empty(), form.on(Set.of()).rule());
    assertEquals(Optional.empty(), form.ending(RecurrenceForm.Ending.COUNT).times("0").rule());
  }
}

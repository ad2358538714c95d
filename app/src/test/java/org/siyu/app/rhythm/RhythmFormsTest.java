package org.siyu.app.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.contact.LimitSpan;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.content.Choice;

class RhythmFormsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
  private static final UUID ID = new UUID(1, 2);

  @Test
  void datesAreTakenAsPeopleWriteThem() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    for (String typed :
        new String[] {"2026-01-05", "2026/1/5", "2026.1.5", "2026年1月5日", " ２０２６－１－５ "}) {
      assertEquals(Optional.of(day), Typed.date(typed), typed);
    }
    assertEquals(Optional.empty(), Typed.date("2026-02-30"));
    assertEquals(Optional.empty(), Typed.date("soon"));
  }

  @Test
  void hoursAreTakenAsPeopleWriteThem() {
    Choice.Hours hours = new Choice.Hours(LocalTime.of(9, 0), LocalTime.of(12, 30));
    for (String typed :
        new String[] {"9:00-12:30", "09:00 – 12:30", "9：00～12：30", "9:00 至 12:30"}) {
      assertEquals(Optional.of(hours), SlotHours.of(typed), typed);
    }
    assertEquals(Optional.empty(), SlotHours.of("12:00-9:00"));
    assertEquals(Optional.empty(), SlotHours.of("25:00-26:00"));
    assertEquals(Optional.empty(), SlotHours.of("9:00"));
  }

  @Test
  void aRuleSaysAtEachFieldWhatIsWrong() {
    RuleForm form = RuleForm.fresh(ID, "moments", TODAY, 9);
    assertTrue(form.wrong().isEmpty());
    form.least.set("6");
    form.most.set("5");
    form.percent.set("120");
    form.from.set("yesterday");
    assertEquals(
        Map.of(
            RuleForm.Field.MOST, "rhythm.wrong.order",
            RuleForm.Field.PERCENT, "rhythm.wrong.percent",
            RuleForm.Field.FROM, "rhythm.wrong.date"),
        form.wrong());
    form.percent.set("50");
    assertEquals("rhythm.wrong.percent-kind", form.wrong().get(RuleForm.Field.PERCENT));
    form.least.set("");
    form.most.set("");
    form.percent.set("");
    form.from.set("2026-03-01");
    form.to.set("2026-02-01");
    assertEquals(
        Map.of(
            RuleForm.Field.LEAST, "rhythm.wrong.unbounded",
            RuleForm.Field.TO, "rhythm.wrong.ends-before"),
        form.wrong());
  }

  @Test
  void aRuleComesBackAsItWasWritten() {
    RuleForm form = RuleForm.fresh(ID, "moments", TODAY, 9);
    form.kind.set("promotion");
    form.slot.set("evening");
    form.weekdays.set(Set.of(DayOfWeek.MONDAY));
    form.least.set("");
    form.most.set("２");
    form.percent.set("50");
    form.source.set(" 团队 ");
    form.to.set("2026/12/31");
    CadenceRule rule = form.rule();
    assertEquals(2, rule.most().orElseThrow());
    assertTrue(rule.least().isEmpty());
    assertEquals("团队", rule.source());
    assertEquals(Set.of(DayOfWeek.MONDAY), rule.weekdays());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), rule.validTo());
    assertEquals(rule, RuleForm.of(rule, UnaryOperator.identity()).rule());
  }

  @Test
  void aLimitComesBackAsItWasWritten() {
    LimitForm form = LimitForm.fresh("own-1", TODAY);
    assertEquals(Map.of(LimitForm.Field.SOURCE, "rhythm.wrong.source"), form.wrong());
    form.source.set("team");
    form.times.set("many");
    assertEquals(Map.of(LimitForm.Field.TIMES, "rhythm.wrong.times"), form.wrong());
    form.isOnceADay.set(true);
    form.span.set(LimitSpan.MONTH);
    assertTrue(form.wrong().isEmpty());
    ContactLimit limit = form.limit();
    assertEquals(new ContactLimit.Most.OnceADay(), limit.most());
    assertEquals(limit, LimitForm.of(limit, UnaryOperator.identity()).limit());
  }

  @Test
  void eachKindOfDayComesBackAsItWasWritten() {
    OwnDayForm form = OwnDayForm.fresh(ID, TODAY, 2);
    assertEquals(Map.of(OwnDayForm.Field.NAME, "rhythm.wrong.name"), form.wrong());
    form.name.set("店庆");
    form.monthDay.set("32");
    assertEquals(Map.of(OwnDayForm.Field.MONTH_DAY, "rhythm.wrong.month-day"), form.wrong());
    for (OwnDay.Rule rule :
        new OwnDay.Rule[] {
          new OwnDay.Monthly(18),
          new OwnDay.Weekly(DayOfWeek.FRIDAY),
          new OwnDay.Yearly(MonthDay.of(2, 29)),
          new OwnDay.Yearly(MonthDay.of(11, 3)),
          new OwnDay.Once(LocalDate.of(2026, 5, 20))
        }) {
      OwnDay day = new OwnDay(ID, "店庆", rule, true, 2);
      OwnDayForm back = OwnDayForm.of(day, TODAY);
      assertTrue(back.wrong().isEmpty(), rule::text);
      assertEquals(day, back.day());
    }
  }
}

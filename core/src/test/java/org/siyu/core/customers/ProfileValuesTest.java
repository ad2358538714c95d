package org.siyu.core.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.Problem;

class ProfileValuesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @Test
  void blankTextBlanksAnyField() {
    for (CustomerField field : CustomerField.values()) {
      assertEquals(Optional.empty(), ProfileValues.canonical(field, " \t", TODAY));
    }
  }

  @Test
  void datesComeInSeveralSpellings() {
    assertEquals("1990-05-07", value(CustomerField.BIRTHDAY, "1990/5/7"));
    assertEquals("1990-05-07", value(CustomerField.BIRTHDAY, "1990-05-07"));
    assertEquals("2026-03-01T00:00", value(CustomerField.JOINED_AT, "2026.3.1"));
    assertEquals("2026-03-01T14:30", value(CustomerField.JOINED_AT, "2026-03-01 14:30"));
  }

  @Test
  void datesOutOfReasonAreRefused() {
    assertEquals(CustomerProblem.INVALID_DATE, wrong(CustomerField.BIRTHDAY, "2026-07-01"));
    assertEquals(CustomerProblem.INVALID_DATE, wrong(CustomerField.BIRTHDAY, "1899-12-31"));
    assertEquals(CustomerProblem.INVALID_DATE, wrong(CustomerField.BIRTHDAY, "1990-02-30"));
    assertEquals(CustomerProblem.INVALID_DATE_TIME, wrong(CustomerField.JOINED_AT, "soon"));
  }

  @Test
  void anEmailHasOneSignAndNoSpaces() {
    assertEquals("li@example.com", value(CustomerField.EMAIL, " li@example.com "));
    assertEquals(CustomerProblem.INVALID_EMAIL, wrong(CustomerField.EMAIL, "li.example.com"));
    assertEquals(CustomerProblem.INVALID_EMAIL, wrong(CustomerField.EMAIL, "li@@example.com"));
    assertEquals(CustomerProblem.INVALID_EMAIL, wrong(CustomerField.EMAIL, "l i@example.com"));
  }

  @Test
  void textIsLimitedToWhatTheStoreHolds() {
    assertEquals("x".repeat(200), value(CustomerField.NICKNAME, "x".repeat(200)));
    assertEquals(CustomerProblem.TOO_LONG, wrong(CustomerField.NICKNAME, "x".repeat(201)));
  }

  @Test
  void choicesAreCodes() {
    assertEquals("female", value(CustomerField.GENDER, "Female"));
    assertEquals(CustomerProblem.INVALID_CHOICE, wrong(CustomerField.GENDER, "f"));
    assertEquals("false", value(CustomerField.ALLOWS_PERSONALISED_MARKETING, "false"));
  }

  private static String value(CustomerField field, String text) {
    return ProfileValues.canonical(field, text, TODAY).orElseThrow();
  }

  private static Object wrong(CustomerField field, String text) {
    return ProfileValues.check(field, text, TODAY).map(Problem::code).orElseThrow();
  }
}

package org.siyu.app.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/// The time that windows and workspaces of tests go by: it runs, from ten in the morning of a
/// Wednesday on, so that what tests find does not hang on the day they are run.
///
/// The property `siyu.test.now` begins elsewhere, as in `2027-02-28T23:30`, to look for what goes
/// wrong on other days.
public final class TestTime {
  private static final LocalDateTime BEGIN =
      Optional.ofNullable(System.getProperty("siyu.test.now"))
          .map(LocalDateTime::parse)
          .orElse(LocalDateTime.of(2026, 11, 18, 10, 0));

  private static final Clock CLOCK = from(Clock.systemDefaultZone());

  private TestTime() {}

  public static Clock clock() {
    return CLOCK;
  }

  private static Clock from(Clock system) {
    return Clock.offset(system, Duration.between(LocalDateTime.now(system), BEGIN));
  }
}

package org.siyu.core.contact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.siyu.core.shared.DateRange;

/// How often, at most, a customer may be written to. Limits change, so each is a row with a source
/// and the days that it is valid for, not a constant.
///
/// @param id stable; lower-case and dashed
/// @param channels codes of the channels that it counts; none for all of them
/// @param source where it is written
/// @param validTo the last day, included; empty where no end is known
/// @param isOn whether the team goes by it
public record ContactLimit(
    String id,
    Set<String> channels,
    Most most,
    LimitSpan span,
    String source,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    boolean isOn) {

  /// How many contacts a span bears.
  public sealed interface Most {
    /// @param times 0 or more
    record Times(int times) implements Most {
      public Times {
        if (times < 0) {
          throw new IllegalArgumentException("fewer than none: " + times);
        }
      }
    }

    /// As many as the span has days: WeCom's limit for mass sending since November 2025.
    record OnceADay() implements Most {}
  }

  public ContactLimit {
    channels = Collections.unmodifiableSet(new TreeSet<>(channels));
  }

  /// @param day of the contact
  public boolean counts(String channel, LocalDate day) {
    return isOn
        && (channels.isEmpty() || channels.contains(channel))
        && !day.isBefore(validFrom)
        && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }

  /// How many contacts are within the limit in a span of its kind.
  public int mostIn(DateRange days) {
    return switch (most) {
      case Most.Times(int times) -> times;
      case Most.OnceADay() -> Math.toIntExact(days.days());
    };
  }

  public ContactLimit turned(boolean on) {
    return new ContactLimit(id, channels, most, span, source, validFrom, validTo, on);
  }
}

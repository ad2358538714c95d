package org.siyu.app.rhythm;

import java.time.LocalTime;
import java.util.Optional;
import org.siyu.core.content.Choice;

/// Reads the hours of a slot as people type them: `9:00-12:00`, `9:00 – 12:00`, `9:00 至 12:00`.
final class SlotHours {
  private SlotHours() {}

  /// @return empty when it cannot be read, or ends before it begins
  static Optional<Choice.Hours> of(String typed) {
    String[] parts = typed.split("[-–—~～至到]|\\bto\\b", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    Optional<LocalTime> from = Typed.time(parts[0]);
    Optional<LocalTime> to = Typed.time(parts[1]);
    return from.isPresent() && to.isPresent() && from.get().isBefore(to.get())
        ? Optional.of(new Choice.Hours(from.get(), to.get()))
        : Optional.empty();
  }
}

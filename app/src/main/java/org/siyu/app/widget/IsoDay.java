package org.siyu.app.widget;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Formats;

/// A day as it is shown and typed: 2026-03-01.
public final class IsoDay extends StringConverter<LocalDate> {
  private final Formats formats;

  public IsoDay(Formats formats) {
    this.formats = formats;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : formats.date(day);
  }

  @Override
  public @Nullable LocalDate fromString(String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip().replaceAll("[/.]", "-"));
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}

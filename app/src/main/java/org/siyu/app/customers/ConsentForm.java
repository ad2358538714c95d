package org.siyu.app.customers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.siyu.app.widget.TimeOfDay;
import org.siyu.core.customers.ConsentPurpose;

/// A customer's word on a purpose while it is taken down.
public final class ConsentForm {
  private final ConsentPurpose purpose;
  private final LocalDateTime now;
  private boolean isGranted;
  private Optional<LocalDate> day;
  private String time;
  private String source = "";
  private String textVersion = "";

  ConsentForm(ConsentPurpose purpose, boolean isGranted, LocalDateTime now) {
    this.purpose = purpose;
    this.isGranted = isGranted;
    this.now = now;
    this.day = Optional.of(now.toLocalDate());
    this.time = TimeOfDay.text(now);
  }

  public ConsentPurpose purpose() {
    return purpose;
  }

  public boolean isGranted() {
    return isGranted;
  }

  public Optional<LocalDate> day() {
    return day;
  }

  public String time() {
    return time;
  }

  public String source() {
    return source;
  }

  public String textVersion() {
    return textVersion;
  }

  public void grant(boolean wanted) {
    isGranted = wanted;
  }

  public void saidOn(Optional<LocalDate> chosen) {
    day = chosen;
  }

  /// @param typed `14:30`, also `9:05` or `0930`
  public void saidAt(String typed) {
    time = typed;
  }

  public void source(String typed) {
    source = typed;
  }

  public void textVersion(String typed) {
    textVersion = typed;
  }

  /// When it was said; empty while the day or the time cannot be read.
  public Optional<LocalDateTime> statedAt() {
    return day.flatMap(on -> TimeOfDay.parse(time).map(on::atTime));
  }

  /// Whether there is all that is needed, and nothing lies in the future.
  public boolean isComplete() {
    return !source.isBlank() && statedAt().filter(at -> !at.isAfter(now)).isPresent();
  }
}

package org.siyu.app.rhythm;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.contact.ContactLimitService;
import org.siyu.core.contact.LimitSpan;

/// A limit while it is being written.
final class LimitForm {
  /// Where something can be wrong.
  enum Field {
    TIMES,
    SOURCE,
    FROM,
    TO
  }

  private final String id;
  final ObjectProperty<Set<String>> channels = new SimpleObjectProperty<>();
  final BooleanProperty isOnceADay = new SimpleBooleanProperty();
  final StringProperty times = new SimpleStringProperty();
  final ObjectProperty<LimitSpan> span = new SimpleObjectProperty<>();
  final StringProperty source = new SimpleStringProperty();
  final StringProperty from = new SimpleStringProperty();
  final StringProperty to = new SimpleStringProperty();
  final BooleanProperty isOn = new SimpleBooleanProperty();

  private LimitForm(ContactLimit limit) {
    id = limit.id();
    channels.set(Set.copyOf(limit.channels()));
    switch (limit.most()) {
      case ContactLimit.Most.Times(int most) -> times.set(Integer.toString(most));
      case ContactLimit.Most.OnceADay() -> {
        isOnceADay.set(true);
        times.set("");
      }
    }
    span.set(limit.span());
    source.set(limit.source());
    from.set(limit.validFrom().toString());
    to.set(limit.validTo().map(LocalDate::toString).orElse(""));
    isOn.set(limit.isOn());
  }

  static LimitForm of(ContactLimit limit) {
    return new LimitForm(limit);
  }

  static LimitForm fresh(String id, LocalDate today) {
    return new LimitForm(
        new ContactLimit(
            id,
            Set.of(),
            new ContactLimit.Most.Times(1),
            LimitSpan.DAY,
            "",
            today,
            Optional.empty(),
            true));
  }

  /// What is wrong, as keys of sentences, by field; empty when the limit can be kept.
  Map<Field, String> wrong() {
    Map<Field, String> wrong = new EnumMap<>(Field.class);
    OptionalInt most = Typed.number(times.get());
    if (!isOnceADay.get() && (most.isEmpty() || most.getAsInt() > ContactLimitService.MOST_TIMES)) {
      wrong.put(Field.TIMES, "rhythm.wrong.times");
    }
    if (source.get().isBlank()) {
      wrong.put(Field.SOURCE, "rhythm.wrong.source");
    }
    Validity.check(from.get(), to.get(), Field.FROM, Field.TO, wrong);
    return wrong;
  }

  /// The limit; to be asked for when nothing is wrong.
  ContactLimit limit() {
    return new ContactLimit(
        id,
        channels.get(),
        isOnceADay.get()
            ? new ContactLimit.Most.OnceADay()
            : new ContactLimit.Most.Times(Typed.number(times.get()).orElseThrow()),
        span.get(),
        source.get().strip(),
        Typed.date(from.get()).orElseThrow(),
        Typed.date(to.get()),
        isOn.get());
  }
}

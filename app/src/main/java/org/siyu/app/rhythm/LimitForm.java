package org.siyu.app.rhythm;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
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

  private final String keptSource;
  private final String shownSource;

  private LimitForm(ContactLimit limit, UnaryOperator<String> sources) {
    id = limit.id();
    keptSource = limit.source();
    shownSource = sources.apply(keptSource);
    channels.set(Set.copyOf(limit.channels()));
    switch (limit.most()) {
      case ContactLimit.Most.Times(int most) -> times.set(Integer.toString(most));
      case ContactLimit.Most.OnceADay() -> {
        isOnceADay.set(true);
        times.set("");
      }
    }
    span.set(limit.span());
    source.set(shownSource);
    from.set(limit.validFrom().toString());
    to.set(limit.validTo().map(LocalDate::toString).orElse(""));
    isOn.set(limit.isOn());
  }

  /// @param sources words where a limit is written
  static LimitForm of(ContactLimit limit, UnaryOperator<String> sources) {
    return new LimitForm(limit, sources);
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
            true),
        UnaryOperator.identity());
  }

  /// What was only worded otherwise stays as it is kept.
  private String writtenSource() {
    String typed = source.get().strip();
    return typed.equals(shownSource) ? keptSource : typed;
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
        writtenSource(),
        Typed.date(from.get()).orElseThrow(),
        Typed.date(to.get()),
        isOn.get());
  }
}

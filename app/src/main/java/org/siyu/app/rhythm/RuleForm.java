package org.siyu.app.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.siyu.core.content.CadenceRule;

/// A rule of the rhythm while it is being written.
final class RuleForm {
  private static final int WHOLE = 100;

  /// Where something can be wrong.
  enum Field {
    LEAST,
    MOST,
    PERCENT,
    FROM,
    TO,
    SOURCE
  }

  private final UUID id;
  private final int position;
  final StringProperty channel = new SimpleStringProperty();
  final StringProperty kind = new SimpleStringProperty();
  final StringProperty slot = new SimpleStringProperty();
  final ObjectProperty<CadenceRule.Span> span = new SimpleObjectProperty<>();
  final ObjectProperty<Set<DayOfWeek>> weekdays = new SimpleObjectProperty<>();
  final StringProperty least = new SimpleStringProperty();
  final StringProperty most = new SimpleStringProperty();
  final StringProperty percent = new SimpleStringProperty();
  final StringProperty source = new SimpleStringProperty();
  final StringProperty from = new SimpleStringProperty();
  final StringProperty to = new SimpleStringProperty();
  final BooleanProperty isOn = new SimpleBooleanProperty();

  private final String keptSource;
  private final String shownSource;

  private RuleForm(CadenceRule rule, UnaryOperator<String> sources) {
    id = rule.id();
    keptSource = rule.source();
    shownSource = sources.apply(keptSource);
    position = rule.position();
    channel.set(rule.channel());
    kind.set(rule.kind());
    slot.set(rule.slot());
    span.set(rule.span());
    weekdays.set(Set.copyOf(rule.weekdays()));
    least.set(text(rule.least()));
    most.set(text(rule.most()));
    percent.set(text(rule.mostPercent()));
    source.set(shownSource);
    from.set(rule.validFrom().toString());
    to.set(rule.validTo().map(LocalDate::toString).orElse(""));
    isOn.set(rule.isOn());
  }

  /// @param sources words where a rule is written
  static RuleForm of(CadenceRule rule, UnaryOperator<String> sources) {
    return new RuleForm(rule, sources);
  }

  /// A new rule at the end of the list.
  static RuleForm fresh(UUID id, String channel, LocalDate today, int position) {
    return new RuleForm(
        new CadenceRule(
            id,
            channel,
            "",
            CadenceRule.Span.DAY,
            "",
            EnumSet.allOf(DayOfWeek.class),
            OptionalInt.of(1),
            OptionalInt.empty(),
            OptionalInt.empty(),
            "",
            today,
            Optional.empty(),
            true,
            position),
        UnaryOperator.identity());
  }

  private static String text(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  /// What is wrong, as keys of sentences, by field; empty when the rule can be kept.
  Map<Field, String> wrong() {
    Map<Field, String> wrong = new EnumMap<>(Field.class);
    number(least, Field.LEAST, wrong);
    number(most, Field.MOST, wrong);
    number(percent, Field.PERCENT, wrong);
    OptionalInt share = Typed.number(percent.get());
    if (share.isPresent() && (share.getAsInt() < 1 || share.getAsInt() > WHOLE)) {
      wrong.put(Field.PERCENT, "rhythm.wrong.percent");
    } else if (share.isPresent() && kind.get().isEmpty()) {
      wrong.put(Field.PERCENT, "rhythm.wrong.percent-kind");
    }
    OptionalInt fewest = Typed.number(least.get());
    OptionalInt greatest = Typed.number(most.get());
    if (fewest.isPresent() && greatest.isPresent() && fewest.getAsInt() > greatest.getAsInt()) {
      wrong.put(Field.MOST, "rhythm.wrong.order");
    }
    if (wrong.isEmpty() && fewest.isEmpty() && greatest.isEmpty() && share.isEmpty()) {
      wrong.put(Field.LEAST, "rhythm.wrong.unbounded");
    }
    Validity.check(from.get(), to.get(), Field.FROM, Field.TO, wrong);
    return wrong;
  }

  private static void number(StringProperty typed, Field field, Map<Field, String> wrong) {
    if (!Typed.isBlank(typed.get()) && Typed.number(typed.get()).isEmpty()) {
      wrong.put(field, "rhythm.wrong.number");
    }
  }

  /// The rule; to be asked for when nothing is wrong.
  CadenceRule rule() {
    Set<DayOfWeek> days =
        weekdays.get().isEmpty() || span.get() == CadenceRule.Span.WEEK
            ? EnumSet.allOf(DayOfWeek.class)
            : weekdays.get();
    return new CadenceRule(
        id,
        channel.get(),
        kind.get(),
        span.get(),
        slot.get(),
        days,
        Typed.number(least.get()),
        Typed.number(most.get()),
        Typed.number(percent.get()),
        source.get().strip().equals(shownSource) ? keptSource : source.get().strip(),
        Typed.date(from.get()).orElseThrow(),
        Typed.date(to.get()),
        isOn.get(),
        position);
  }
}

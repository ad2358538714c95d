package org.siyu.app.daysheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.today.DayWords;
import org.siyu.core.daysheet.DayAnswer;
import org.siyu.core.daysheet.DayColumn;
import org.siyu.core.daysheet.DayResult;
import org.siyu.core.daysheet.DaySheetText;
import org.siyu.core.daysheet.DaySheetWords;
import org.siyu.core.today.DayEnd;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DaySubject;
import org.siyu.core.today.DayUrgency;

/// Words a day's list in the language of now.
public final class DaySheetTexts implements DaySheetWords {
  private final Messages messages;
  private final Formats formats;
  private final DayWords words;
  private final UnaryOperator<String> tierName;

  /// @param tierName the name of a tier by its code
  public DaySheetTexts(Messages messages, Formats formats, UnaryOperator<String> tierName) {
    this.messages = messages;
    this.formats = formats;
    this.words = new DayWords(messages, formats);
    this.tierName = tierName;
  }

  @Override
  public String text(DaySheetText text, Object... arguments) {
    return messages.text("daysheet.text." + text.code(), arguments);
  }

  @Override
  public String header(DayColumn column) {
    return column.isHidden()
        ? "siyu-" + column.code()
        : messages.text("daysheet.column." + column.code());
  }

  @Override
  public String note(DayColumn column) {
    return messages.text("daysheet.note." + column.code());
  }

  @Override
  public String result(DayResult result) {
    return messages.text("daysheet.result." + result.code());
  }

  @Override
  public String kind(DayEntry entry) {
    return words.kind(entry);
  }

  @Override
  public String title(DayEntry entry) {
    String context = entry.subject().context().strip();
    return entry.subject() instanceof DaySubject.OfCustomer && !context.isEmpty()
        ? context
        : words.title(entry);
  }

  @Override
  public String context(DayEntry entry) {
    return entry.subject() instanceof DaySubject.OfCustomer ? "" : words.about(entry);
  }

  @Override
  public String due(DayEntry entry, LocalDateTime now) {
    String deadline =
        entry.hasTime()
            ? formats.dateTime(entry.deadline())
            : formats.date(entry.deadline().toLocalDate());
    return entry.isLate(now) ? deadline + "\n" + words.when(entry, now) : deadline;
  }

  @Override
  public String urgency(DayUrgency urgency) {
    return words.urgency(urgency);
  }

  @Override
  public String tier(String code) {
    return code.isEmpty() ? "" : tierName.apply(code);
  }

  @Override
  public String day(LocalDate day) {
    return formats.longDate(day);
  }

  @Override
  public String moment(LocalDateTime moment) {
    return formats.dateTime(moment);
  }

  /// What somebody has filled in, on one line.
  public String answer(DayAnswer answer) {
    List<String> parts = new ArrayList<>();
    parts.add(result(answer.result()));
    answer.until().map(this::when).ifPresent(parts::add);
    answer.at().map(formats::dateTime).ifPresent(parts::add);
    parts.add(answer.reason());
    parts.add(answer.remark());
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }

  private String when(LocalDateTime until) {
    return until.equals(until.toLocalDate().atStartOfDay())
        ? formats.date(until.toLocalDate())
        : formats.dateTime(until);
  }

  /// What became of an entry, on one line.
  public String end(DayEnd end) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.text("daysheet.end." + end.kind().code()));
    end.at().map(formats::dateTime).ifPresent(parts::add);
    parts.add(end.by());
    parts.add(end.reason().replace('\n', ' '));
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }
}

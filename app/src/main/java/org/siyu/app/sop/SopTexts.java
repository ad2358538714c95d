package org.siyu.app.sop;

import java.util.function.Supplier;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTarget;
import org.siyu.core.sop.SopVersion;

/// Words what templates say.
final class SopTexts {
  private final Messages messages;
  private final Formats formats;
  private final Supplier<Choices> choices;

  SopTexts(Messages messages, Formats formats, Supplier<Choices> choices) {
    this.messages = messages;
    this.formats = formats;
    this.choices = choices;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String column(SopColumn column) {
    return messages.text("sop.column." + column.code());
  }

  String note(SopColumn column) {
    return messages.text("sop.note." + column.code());
  }

  /// A text of a column as people read it.
  String cell(SopColumn column, String text) {
    if (column == SopColumn.STEP_CHANNEL) {
      return channel(text);
    }
    boolean isCode = column.choices().contains(text) || column == SopColumn.STEP_RULE;
    return isCode ? SopSheetTexts.word(messages, column, text) : text;
  }

  String choice(SopColumn column, Code code) {
    return SopSheetTexts.word(messages, column, code.code());
  }

  String channel(String code) {
    return choices
        .get()
        .find(ChoiceList.CHANNEL, code)
        .map(channel -> channel.name(messages.language() == Language.CHINESE))
        .orElse(code);
  }

  /// `D-3`, `D0`, `D5`.
  String day(int day) {
    return messages.text("sop.day", Integer.toString(day));
  }

  String time(SopStep step) {
    return step.timing().time().map(formats::time).orElse("");
  }

  String amount(SopTarget target) {
    return switch (target.measure().unit()) {
      case MONEY -> formats.money(Money.of(target.value()));
      case COUNT, MINUTES -> formats.number(target.value().longValue());
      case PERCENT -> target.value().toPlainString() + "%";
    };
  }

  String money(Money amount) {
    return formats.money(amount);
  }

  String number(long value) {
    return formats.number(value);
  }

  String origin(SopVersion version) {
    return switch (version.origin()) {
      case SHIPPED -> text("sop.origin.shipped");
      case CHANGED -> text("sop.origin.changed");
      case OWN -> text("sop.origin.own");
    };
  }

  /// When and by whom a version was made.
  String made(SopVersion version) {
    return version
        .made()
        .map(made -> text("sop.versions.by", formats.dateTime(made.at()), made.by()))
        .orElseGet(() -> text("sop.versions.shipped"));
  }
}

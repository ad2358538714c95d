package org.siyu.app.kpisheet;

import java.util.Optional;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.kpi.KpiWords;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpisheet.DailyLayout;
import org.siyu.core.kpisheet.FillColumn;
import org.siyu.core.kpisheet.KpiAmount;
import org.siyu.core.kpisheet.KpiAnswer;
import org.siyu.core.kpisheet.KpiCell;
import org.siyu.core.kpisheet.KpiColumn;
import org.siyu.core.kpisheet.KpiHeld;
import org.siyu.core.kpisheet.KpiImportConflict;
import org.siyu.core.kpisheet.KpiSheetService;
import org.siyu.core.kpisheet.KpiSheetText;
import org.siyu.core.kpisheet.KpiSheetWords;
import org.siyu.core.kpisheet.KpiStatement;
import org.siyu.core.kpisheet.KpiTime;

/// Words sheets to be filled in, and what came of them, in the language of now.
public final class KpiSheetTexts implements KpiSheetWords {
  private final Messages messages;
  private final Formats formats;
  private final KpiWords words;
  private final KpiSheetService service;
  private final Catalogue catalogue;

  public KpiSheetTexts(Messages messages, Formats formats, KpiSheetService service) {
    this.messages = messages;
    this.formats = formats;
    this.words = new KpiWords(messages, formats);
    this.service = service;
    this.catalogue = service.catalogue();
  }

  @Override
  public String text(KpiSheetText text, Object... arguments) {
    return messages.text("kpisheet.text." + text.code(), arguments);
  }

  @Override
  public String header(FillColumn column) {
    return switch (column) {
      case ID -> "siyu-kpi";
      case BASE -> "siyu-base";
      case INDICATOR, UNIT, TARGET, BEFORE, VALUE, NOT_APPLICABLE, NOTE ->
          messages.text("kpisheet.column." + column.code());
    };
  }

  @Override
  public String note(FillColumn column) {
    return column.isFilledIn() ? messages.text("kpisheet.note." + column.code()) : "";
  }

  @Override
  public String name(Indicator indicator) {
    return words.name(indicator);
  }

  @Override
  public String unit(IndicatorUnit unit) {
    return messages.text("kpisheet.unit." + unit.code());
  }

  @Override
  public String period(Period period) {
    return words.period(period);
  }

  /// The name of a layout of statistics, or of the own template.
  public String layout(String id) {
    String language = messages.language() == Language.CHINESE ? "zh" : "en";
    return service.layouts().stream()
        .filter(layout -> layout.id().equals(id))
        .map(layout -> layout.name(language))
        .findFirst()
        .orElseGet(() -> id.equals(DailyLayout.OWN) ? messages.text("kpisheet.layout.own") : id);
  }

  public String indicator(KpiCell cell) {
    return catalogue.find(cell.indicator()).map(words::name).orElse(cell.indicator());
  }

  public String time(KpiCell cell) {
    return switch (cell.time()) {
      case KpiTime.OfDay day -> day.text();
      case KpiTime.OfPeriod(Period period) -> words.period(period);
    };
  }

  /// A member's name, or the team.
  public String who(Scope scope) {
    return service
        .name(scope)
        .orElseGet(() -> scope.equals(Scope.TEAM) ? text(KpiSheetText.TEAM) : scope.text());
  }

  public String amount(KpiCell cell, KpiAmount amount) {
    if (amount.value().isEmpty()) {
      return messages.text("kpisheet.not-applicable");
    }
    IndicatorUnit unit =
        catalogue.find(cell.indicator()).map(Indicator::unit).orElse(IndicatorUnit.POINTS);
    return words.value(unit, Figure.of(amount.value().getAsDouble()));
  }

  /// What is here, with its note; a dash for nothing.
  public String held(KpiCell cell, Optional<KpiHeld> held) {
    return held.map(
            each ->
                each.note().isEmpty()
                    ? amount(cell, each.amount())
                    : amount(cell, each.amount()) + " · " + each.note())
        .orElse("–");
  }

  /// What is here, who has put it in and when; a dash for nothing.
  public String held(KpiImportConflict conflict) {
    String here = held(conflict.cell(), conflict.here());
    return conflict
        .entered()
        .map(
            entered ->
                messages.text(
                    "kpisheet.here.by", here, entered.by(), formats.dateTime(entered.at())))
        .orElse(here);
  }

  /// What was decided.
  public String answer(KpiImportConflict conflict) {
    return switch (conflict.answer()) {
      case KpiAnswer.Open() -> messages.text("kpisheet.answer.open");
      case KpiAnswer.Keep() -> messages.text("kpisheet.answer.keep");
      case KpiAnswer.Take(KpiStatement statement) ->
          messages.text("kpisheet.answer.take", amount(statement.cell(), statement.amount()));
    };
  }

  /// What a column is said to be.
  public String meaning(KpiColumn.Meaning meaning) {
    return switch (meaning) {
      case KpiColumn.Meaning.Unknown() -> messages.text("kpisheet.meaning.unknown");
      case KpiColumn.Meaning.LeftOut() -> messages.text("kpisheet.meaning.left-out");
      case KpiColumn.Meaning.Of(String code) -> catalogue.find(code).map(words::name).orElse(code);
    };
  }

  /// What a sheet says, with the name of its file.
  public String said(KpiStatement statement) {
    String amount = amount(statement.cell(), statement.amount());
    String file = statement.place().file();
    return file == null ? amount : amount + " (" + file + ")";
  }
}

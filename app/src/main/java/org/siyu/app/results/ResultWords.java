package org.siyu.app.results;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.Interval;
import org.siyu.core.results.RateFigure;
import org.siyu.core.results.ResultAdvice;
import org.siyu.core.results.ResultColumn;
import org.siyu.core.results.ResultRate;
import org.siyu.core.results.ResultReportText;
import org.siyu.core.results.ResultReportWords;
import org.siyu.core.results.ResultSheetLabels;
import org.siyu.core.results.ResultTrait;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.Tier;

/// Words what results are told in, in the language of now.
public final class ResultWords implements ResultReportWords {
  private final Messages messages;
  private final Formats formats;
  private final Choices choices;
  private final Map<String, String> tiers;

  public ResultWords(
      Messages messages,
      Formats formats,
      Choices choices,
      List<Tier> tiers,
      Function<Tier, String> tierName) {
    this.messages = messages;
    this.formats = formats;
    this.choices = choices;
    this.tiers =
        tiers.stream().collect(Collectors.toMap(Tier::code, tierName, (first, second) -> first));
  }

  private boolean isChinese() {
    return messages.language().locale().getLanguage().equals("zh");
  }

  @Override
  public String text(ResultReportText text, Object... arguments) {
    return messages.text("results.report." + text.key(), arguments);
  }

  @Override
  public String rate(ResultRate rate) {
    return messages.text("results.rate." + rate.code());
  }

  @Override
  public String formula(ResultRate rate) {
    return messages.text("results.formula", measure(rate.part()), within(measure(rate.whole())));
  }

  @Override
  public String measure(ResultMeasure measure) {
    return messages.text("results.measure." + measure.code());
  }

  @Override
  public String trait(ResultTrait trait) {
    return messages.text("results.trait." + trait.code());
  }

  @Override
  public String code(ResultTrait trait, String code) {
    if (code.isEmpty()) {
      return messages.text(
          trait == ResultTrait.TIER ? "results.trait.tier.all" : "results.trait.none");
    }
    return trait.list().isPresent()
        ? choice(trait.list().get(), code)
        : tiers.getOrDefault(code, code);
  }

  public String choice(ChoiceList list, String code) {
    return choices.find(list, code).map(found -> found.name(isChinese())).orElse(code);
  }

  String channel(String code) {
    return choice(ChoiceList.CHANNEL, code);
  }

  @Override
  public String advice(Set<ResultAdvice> advice) {
    return advice.stream()
        .map(each -> messages.text("results.advice." + each.code()))
        .collect(Collectors.joining(messages.text("results.and")));
  }

  /// In few words: what is to be improved.
  String shortAdvice(ResultAdvice advice) {
    return messages.text("results.advice." + advice.code() + ".short");
  }

  /// A name as it is written within a sentence.
  String within(String name) {
    return within(messages, name);
  }

  static String within(Messages messages, String name) {
    return messages.language() == Language.CHINESE
        ? name
        : name.toLowerCase(messages.language().locale());
  }

  @Override
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, messages.language().locale());
  }

  @Override
  public String value(ResultRate rate, double value) {
    return rate.isShare()
        ? formats.percent(new Percent(value), 1)
        : formats.money(new Money(Math.round(value)));
  }

  /// A difference of two rates: in points, or in money.
  String difference(ResultRate rate, double value) {
    String sign = value < 0 ? "−" : "+";
    return sign
        + (rate.isShare()
            ? messages.text("results.points", formats.decimal(Math.abs(value) * 100, 1))
            : formats.money(new Money(Math.round(Math.abs(value)))));
  }

  /// The value, or a dash.
  String value(RateFigure figure) {
    return figure.value().isPresent() ? value(figure.rate(), figure.value().getAsDouble()) : "–";
  }

  /// `18.2% – 24.9%`, or a dash.
  String interval(RateFigure figure) {
    return figure
        .interval()
        .map(
            (Interval at) ->
                value(figure.rate(), at.low()) + " – " + value(figure.rate(), at.high()))
        .orElse("–");
  }

  /// The number behind a rate: how many items, and how many people.
  String behind(RateFigure figure) {
    return messages.text(
        "results.behind", figure.items(), figure.whole(), within(measure(figure.rate().whole())));
  }

  ResultSheetLabels labels() {
    Map<ResultColumn, String> headers = new EnumMap<>(ResultColumn.class);
    for (ResultColumn column : ResultColumn.values()) {
      headers.put(column, messages.text("results.column." + column.code()));
    }
    return new ResultSheetLabels(
        messages.text("results.template.title"),
        headers,
        Map.of(
            ResultColumn.ITEM, messages.text("results.template.note.item"),
            ResultColumn.REACH, messages.text("results.template.note.reach")),
        choices.all(ChoiceList.CHANNEL).stream()
            .collect(Collectors.toMap(Choice::code, each -> each.name(isChinese()))));
  }
}

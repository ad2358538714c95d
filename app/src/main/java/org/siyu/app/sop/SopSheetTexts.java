package org.siyu.app.sop;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopSheetLabels;

/// Words the workbook of a template.
public final class SopSheetTexts {
  private static final String NONE = "none";

  /// Where the words of codes begin; other columns have texts.
  private static final Map<SopColumn, String> WORDS =
      Map.ofEntries(
          Map.entry(SopColumn.LANGUAGE, "sop.language."),
          Map.entry(SopColumn.GOAL, "sop.goal."),
          Map.entry(SopColumn.USE, "sop.use."),
          Map.entry(SopColumn.STEP_STAGE, "sop.stage."),
          Map.entry(SopColumn.STEP_RULE, "sop.rule."),
          Map.entry(SopColumn.STEP_ROLE, "settings.team.role."),
          Map.entry(SopColumn.STEP_CONTENT, "sop.answer."),
          Map.entry(SopColumn.TARGET_MEASURE, "sop.measure."),
          Map.entry(SopColumn.BUDGET_KIND, "sop.cost."),
          Map.entry(SopColumn.RISK_KIND, "sop.risk."),
          Map.entry(SopColumn.RISK_LEVEL, "sop.level."),
          Map.entry(SopColumn.RISK_ROLE, "settings.team.role."));

  private SopSheetTexts() {}

  /// The labels in every language: a template is written in its own, whatever the screen's is.
  ///
  /// @param choices the team's channels
  public static List<SopSheetLabels> all(Choices choices) {
    return Arrays.stream(Language.values())
        .map(language -> labels(new Messages(language), choices))
        .toList();
  }

  private static SopSheetLabels labels(Messages messages, Choices choices) {
    boolean isChinese = messages.language() == Language.CHINESE;
    Map<SopPart, String> sheets = new EnumMap<>(SopPart.class);
    for (SopPart part : SopPart.values()) {
      sheets.put(part, messages.text("sop.part." + part.code()));
    }
    Map<SopColumn, String> headers = new EnumMap<>(SopColumn.class);
    Map<SopColumn, String> notes = new EnumMap<>(SopColumn.class);
    Map<SopColumn, Map<String, String>> labels = new EnumMap<>(SopColumn.class);
    for (SopColumn column : SopColumn.values()) {
      headers.put(column, messages.text("sop.column." + column.code()));
      notes.put(column, messages.text("sop.note." + column.code()));
      Map<String, String> words = new LinkedHashMap<>();
      column.choices().forEach(code -> words.put(code, word(messages, column, code)));
      labels.put(column, words);
    }
    Map<String, String> channels = new LinkedHashMap<>();
    for (Choice channel : choices.all(ChoiceList.CHANNEL)) {
      channels.put(channel.code(), channel.name(isChinese));
    }
    labels.put(SopColumn.STEP_CHANNEL, channels);
    return new SopSheetLabels(
        isChinese ? SopLanguage.ZH : SopLanguage.EN,
        sheets,
        headers,
        notes,
        labels,
        messages.text("sop.sheet.field"),
        messages.text("sop.sheet.value"),
        messages.text("sop.sheet.hint"));
  }

  /// What a code of a column is called.
  static String word(Messages messages, SopColumn column, String code) {
    String words = WORDS.get(column);
    return words == null ? code : messages.text(words + (code.isEmpty() ? NONE : code));
  }
}

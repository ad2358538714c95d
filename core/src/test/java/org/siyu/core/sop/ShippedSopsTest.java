package org.siyu.core.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.core.content.VariableText;

/// What ships must be good enough to be used as it is.
class ShippedSopsTest {
  private static final Set<String> CHANNELS =
      Set.of(
          "group",
          "moments",
          "mini-program",
          "official-account",
          "short-video",
          "live",
          "one-to-one");

  @ParameterizedTest
  @EnumSource(SopLanguage.class)
  void thereAreFifteenWithNamesOfTheirOwn(SopLanguage language) {
    List<SopTemplate> all = ShippedSops.all(language);

    assertEquals(15, all.size());
    assertEquals(15, all.stream().map(SopTemplate::name).distinct().count());
    all.forEach(template -> assertEquals(language, template.language()));
  }

  @ParameterizedTest
  @EnumSource(SopLanguage.class)
  void noneHasAProblem(SopLanguage language) {
    for (SopTemplate template : ShippedSops.all(language)) {
      assertEquals(List.of(), SopRules.problems(template, CHANNELS::contains), template.code());
      assertEquals(List.of(), SopRules.warnings(template), template.code());
    }
  }

  @ParameterizedTest
  @EnumSource(SopLanguage.class)
  void namesOfBudgetLinesBeginWithALetterOrDigit(SopLanguage language) {
    for (SopTemplate template : ShippedSops.all(language)) {
      template
          .budget()
          .forEach(
              line ->
                  assertTrue(
                      Character.isLetterOrDigit(line.name().codePointAt(0)),
                      template.code() + ": " + line.name()));
    }
  }

  @ParameterizedTest
  @EnumSource(SopLanguage.class)
  void eachIsComplete(SopLanguage language) {
    for (SopTemplate template : ShippedSops.all(language)) {
      String code = template.code();
      assertTrue(template.steps().size() >= 10, code);
      for (SopStage stage : SopStage.values()) {
        assertTrue(
            template.steps().stream().anyMatch(step -> step.stage() == stage),
            code + " has nothing in " + stage);
      }
      assertTrue(template.overview().summary().length() > 40, code);
      assertTrue(template.overview().audience().length() > 10, code);
      assertTrue(template.targets().size() >= 4, code);
      assertTrue(template.budget().size() >= 2, code);
      assertTrue(template.risks().size() >= 3, code);
      assertTrue(template.questions().size() >= 3, code);
      assertTrue(
          template.risks().stream().anyMatch(risk -> risk.kind() == SopRisk.Kind.LEGAL), code);
      for (SopStep step : template.steps()) {
        String name = code + " " + step.key();
        assertTrue(step.timing().time().isPresent(), name);
        assertTrue(step.timing().minutes() > 0, name);
        assertTrue(step.work().sla().isPresent(), name);
        assertFalse(step.work().evidence().isEmpty(), name);
        assertTrue(
            !step.work().checklist().isEmpty() || !step.message().script().isEmpty(),
            name + " says nothing about how");
        assertTrue(
            step.message().channel().isEmpty()
                || !step.message().script().isEmpty()
                || !step.work().checklist().isEmpty(),
            name + " reaches customers without words");
        assertTrue(
            !step.message().isContent()
                || !step.message().script().isEmpty()
                || step.message().channel().equals("mini-program"),
            name + " is content without a text");
      }
      assertTrue(template.steps().stream().filter(ShippedSopsTest::isFirst).count() <= 2, code);
      long prepared =
          template.steps().stream().filter(step -> !step.work().material().isEmpty()).count();
      assertTrue(prepared * 3 >= template.steps().size(), code + " names too little material");
      assertTrue(
          template.budget().stream()
              .noneMatch(line -> line.name().contains("|") || line.basis().isEmpty()),
          code);
      assertTrue(template.targets().stream().noneMatch(each -> each.note().isEmpty()), code);
      assertTrue(template.risks().stream().noneMatch(risk -> risk.measure().isEmpty()), code);
      assertTrue(
          template.steps().stream()
              .anyMatch(step -> !VariableText.parse(step.message().script()).variables().isEmpty()),
          code + " speaks to nobody by name");
    }
  }

  private static boolean isFirst(SopStep step) {
    return step.dependsOn().isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameStructure() {
    Map<String, SopTemplate> english =
        ShippedSops.all(SopLanguage.EN).stream()
            .collect(Collectors.toMap(SopTemplate::code, each -> each));
    for (SopTemplate chinese : ShippedSops.all(SopLanguage.ZH)) {
      assertEquals(skeleton(chinese), skeleton(english.get(chinese.code())), chinese.code());
    }
  }

  /// All but the texts.
  private static List<String> skeleton(SopTemplate template) {
    Set<SopColumn> texts = new HashSet<>();
    for (SopColumn column : SopColumn.values()) {
      if (column.isLong()) {
        texts.add(column);
      }
    }
    texts.addAll(
        List.of(
            SopColumn.LANGUAGE,
            SopColumn.NAME,
            SopColumn.STEP_TITLE,
            SopColumn.BUDGET_NAME,
            SopColumn.QUESTION_TEXT));
    return Arrays.stream(SopPart.values())
        .flatMap(
            part -> SopCells.of(template, part).stream().map(row -> part + " " + bare(row, texts)))
        .toList();
  }

  private static Map<SopColumn, String> bare(Map<SopColumn, String> row, Set<SopColumn> texts) {
    Map<SopColumn, String> bare = new EnumMap<>(SopColumn.class);
    row.forEach(
        (column, text) ->
            bare.put(column, texts.contains(column) ? text.isEmpty() ? "" : "text" : text));
    return bare;
  }

  @Test
  void noEnglishTextIsChinese() {
    for (SopTemplate template : ShippedSops.all(SopLanguage.EN)) {
      List<String> chinese =
          SopText.write(template)
              .lines()
              .filter(
                  line ->
                      line.codePoints()
                          .anyMatch(
                              point ->
                                  Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN))
              .toList();
      assertEquals(List.of(), chinese, template.code());
    }
  }

  @ParameterizedTest
  @EnumSource(SopLanguage.class)
  void noStepIsHeldUpByTheOnesItWaitsFor(SopLanguage language) {
    for (SopTemplate template : ShippedSops.all(language)) {
      SopSchedule schedule = SopSchedule.of(template, LocalDate.of(2026, 3, 11), _ -> true);
      assertEquals(
          List.of(),
          schedule.steps().stream()
              .filter(SopSchedule.DatedStep::isHeldUp)
              .map(each -> template.code() + " " + each.step().key())
              .toList());
    }
  }

  @Test
  void filesAreWrittenAsTheProgramWritesThem() {
    for (SopLanguage language : SopLanguage.values()) {
      for (SopTemplate template : ShippedSops.all(language)) {
        assertEquals(
            template, SopTextReader.read(template.code(), SopText.write(template)).orThrow());
      }
    }
  }
}

package org.siyu.core.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariableTextTest {
  @Test
  void variablesAreFoundInBothLanguagesAndWidths() {
    VariableText text = VariableText.parse("{昵称}你好，｛会员等级｝的{ Nickname }");
    assertEquals(Set.of(Variable.NICKNAME, Variable.TIER), text.variables());
    assertEquals(List.of(), text.unknown());
    assertEquals(new VariableText.Known(Variable.TIER, 7, 13), text.pieces().get(2));
  }

  @Test
  void aPreviewPutsInWhatIsKnownAndTellsWhatIsNot() {
    VariableText.Preview preview =
        VariableText.parse("{昵称}，您是{会员等级}，{星座}").preview(Map.of(Variable.NICKNAME, "小鹿"));
    assertEquals("小鹿，您是，{星座}", preview.text());
    assertEquals(Set.of(Variable.TIER), preview.missing());
    assertEquals(List.of("星座"), preview.unknown());
  }

  @Test
  void ordinaryBracesStayAsTheyAre() {
    for (String plain : List.of("a { b", "{}", "{ }", "{这是一段很长很长很长很长很长很长的话不是变量}", "{昵\n称}", "}")) {
      VariableText text = VariableText.parse(plain);
      assertEquals(plain, text.preview(Map.of()).text());
      assertEquals(List.of(), text.unknown());
    }
    assertEquals("{昵称}", VariableText.parse("{{昵称}").preview(Map.of()).text());
  }

  @Test
  void everyVariableHasANameOfItsOwnInBothLanguages() {
    for (Variable variable : Variable.values()) {
      assertEquals(Optional.of(variable), Variable.named(variable.chinese()));
      assertEquals(Optional.of(variable), Variable.named(variable.code()));
      assertEquals(Set.of(variable), VariableText.parse(variable.written(true)).variables());
    }
  }
}

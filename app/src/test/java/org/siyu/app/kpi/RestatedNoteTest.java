package org.siyu.app.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.widget.InlineProblem;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Restatement;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.formula.Figure;

@ExtendWith(Toolkit.class)
class RestatedNoteTest {
  private final Messages messages = new Messages(Language.CHINESE);
  private final KpiWords words =
      new KpiWords(messages, new Formats(messages, () -> Currency.getInstance("CNY")));

  private static Sheet sheet(List<Restatement> restatements) {
    Figure closed = Figure.of(0.75416);
    SheetLine line =
        new SheetLine(
            FigureTextTest.indicator(IndicatorUnit.PERCENT, Direction.HIGHER),
            1,
            Optional.empty(),
            Optional.empty(),
            closed,
            closed,
            closed,
            closed,
            false,
            Optional.empty(),
            Light.GREEN);
    KpiScheme scheme = KpiScheme.of("growth", List.of());
    return new Sheet(
        Span.whole(Period.parse("2026-06").orElseThrow()),
        Scope.TEAM,
        scheme,
        List.of(line),
        Score.of(scheme, List.of(line), true),
        Optional.empty(),
        Optional.empty(),
        restatements);
  }

  private Optional<InlineProblem> note(List<Restatement> restatements) throws Exception {
    return FxThread.call(() -> RestatedNote.of(sheet(restatements), "note", "标题", words));
  }

  @Test
  void whatChangedSinceClosingIsToldInDigitsThatDiffer() throws Exception {
    Restatement changed = new Restatement("typed", Figure.of(0.75416), Figure.of(0.75381));
    InlineProblem note = note(List.of(changed)).orElseThrow();
    assertEquals("note", note.getId());
    assertTrue(Nodes.says(note, "Typed：关账 75.42% → 现在 75.38%"), "both values");
  }

  @Test
  void nothingIsSaidWhereNothingChanged() throws Exception {
    assertTrue(note(List.of()).isEmpty());
  }
}

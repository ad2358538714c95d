package org.siyu.app.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.ConditionTree;
import org.siyu.core.tiers.Metric;
import org.siyu.core.tiers.Operator;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierPreview;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.TierScheme;

class RuleEditorViewModelTest {
  private final TierServices services = TierPeople.services();
  private final List<Problem> told = new ArrayList<>();
  private final RuleEditorViewModel model =
      new RuleEditorViewModel(services, new DirectTasks(), told::add);

  private RuleEditorViewModel.State state() {
    return model.stateProperty().get().orElseThrow();
  }

  private TierPreview preview() {
    return model.previewProperty().get().orElseThrow();
  }

  private void newWithin(double days) {
    model.edit(
        "days",
        draft ->
            SchemeEdits.asking(
                draft,
                0,
                root ->
                    ConditionTree.replaced(
                        root,
                        List.of(0),
                        Condition.compare(new Metric.DaysSinceJoining(), Operator.AT_MOST, days))));
  }

  @Test
  void aChangeIsTriedOutAtOnceAndKeptNowhere() {
    model.open();
    assertEquals(0, preview().moves().moved());
    newWithin(90);
    assertTrue(preview().moves().moved() > 0);
    assertTrue(state().canSave());
    assertEquals(0, services.tiers().schemes().size());
  }

  @Test
  void stepsAreUndoneAndRedone() {
    model.open();
    TierScheme before = state().draft();
    newWithin(9);
    newWithin(90);
    model.undo();
    assertEquals(before, state().draft());
    assertEquals(0, preview().moves().moved());
    model.redo();
    assertTrue(state().isChanged());
    model.discard();
    assertFalse(state().isChanged());
    model.undo();
    assertTrue(state().isChanged());
  }

  @Test
  void rulesMoveAndGoAndCome() {
    model.open();
    model.restructure(draft -> SchemeEdits.moved(draft, 0, 1));
    assertEquals(Tier.CHURN_RISK, state().draft().rules().getFirst().tier());
    model.restructure(draft -> SchemeEdits.moved(draft, 0, -1));
    assertEquals(4, state().draft().rules().size());
    model.restructure(draft -> SchemeEdits.withoutRule(draft, 0));
    model.restructure(SchemeEdits::plusRule);
    assertEquals(List.of(), state().problems());
    assertEquals(Tier.SILENT, state().draft().rules().getLast().tier());
  }

  @Test
  void brokenRulesAreShownAndNotSaved() {
    model.open();
    TierPreview before = preview();
    newWithin(Double.NaN);
    assertEquals(
        List.of(TierProblem.THRESHOLD_NOT_A_NUMBER),
        state().problems().stream().map(Problem::code).toList());
    assertFalse(state().canSave());
    model.save(_ -> told.add(Problem.of(TierProblem.SCHEME_DAMAGED)));
    assertEquals(0, services.tiers().schemes().size());
    assertEquals(before, preview());
    assertEquals(List.of(), told);
  }

  @Test
  void savedRulesAreTheNextVersion() {
    model.open();
    newWithin(60);
    List<Integer> saved = new ArrayList<>();
    model.save(scheme -> saved.add(scheme.version()));
    newWithin(61);
    model.save(scheme -> saved.add(scheme.version()));
    assertEquals(List.of(1, 2), saved);
    assertFalse(state().isChanged());
    assertFalse(state().canUndo());
    assertEquals(0, preview().moves().moved());
  }

  @Test
  void theDefaultsComeBackAsAStep() {
    model.open();
    TierScheme defaults = state().draft();
    model.restructure(draft -> draft.withRules(List.of()));
    model.restoreDefaults();
    assertEquals(defaults, state().draft());
    model.undo();
    assertEquals(List.of(), state().draft().rules());
  }

  @Test
  void whatIsBeingEditedStaysWhenThePageIsOpenedAgain() {
    model.open();
    newWithin(60);
    model.open();
    assertTrue(state().isChanged());
    assertTrue(state().canUndo());
  }

  /// A change that comes while another one is being tried is tried next, and it is what is shown.
  @Test
  void theLatestChangeWins() {
    model.open();
    List<Boolean> again = new ArrayList<>();
    model
        .previewProperty()
        .subscribe(
            (_, _) -> {
              if (again.isEmpty()) {
                again.add(true);
                model.restructure(draft -> draft.withRules(List.of()));
              }
            });
    newWithin(90);
    assertEquals(List.of(), preview().after().scheme().rules());
    assertFalse(model.tryingProperty().get());
  }

  @Test
  void ownTiersAreAddedNamedAndTakenAway() {
    TierScheme scheme = services.tiers().defaultScheme();
    TierScheme more = SchemeEdits.plusTier(scheme, " 新锐 ");
    Tier added = more.tiers().getLast();
    assertEquals("tier-6", added.code());
    assertEquals("新锐", added.name().orElseThrow());
    assertEquals(scheme, SchemeEdits.withoutTier(more, "tier-6"));
    assertEquals(more, SchemeEdits.withoutTier(more, Tier.NEW));
    assertEquals(
        "VIP", SchemeEdits.named(more, Tier.NEW, "VIP").tier(Tier.NEW).name().orElseThrow());
  }
}

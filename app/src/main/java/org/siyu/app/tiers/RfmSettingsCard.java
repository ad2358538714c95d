package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.tiers.RefundRule;
import org.siyu.core.tiers.RfmScoring;
import org.siyu.core.tiers.RfmSettings;
import org.siyu.core.tiers.TierPreview;
import org.siyu.core.tiers.TierScheme;

/// The window of RFM, what refunds take away, and where the scores are cut: anew at each run, or
/// once for all.
final class RfmSettingsCard extends VBox {
  private static final int CUTS = 4;

  private final RuleEditorViewModel model;
  private final Desk desk;
  private final Messages messages;

  RfmSettingsCard(RuleEditorViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
  }

  void show(TierScheme draft) {
    RfmSettings rfm = draft.rfm();
    FlowPane general =
        new FlowPane(
            8,
            8,
            Controls.label(messages.text("tiers.rfm.window")),
            WindowField.of(
                messages,
                rfm.window(),
                true,
                window ->
                    change(
                        "rfm-window",
                        old -> new RfmSettings(window, old.refunds(), old.scoring()))),
            Controls.label(messages.text("tiers.rfm.refunds")),
            Fields.choice(
                messages.text("tiers.rfm.refunds"),
                List.of(RefundRule.values()),
                rfm.refunds(),
                rule -> messages.text("tiers.rfm.refund." + rule.key()),
                rule ->
                    change(
                        "rfm-refunds", old -> new RfmSettings(old.window(), rule, old.scoring()))));
    general.setAlignment(Pos.CENTER_LEFT);
    boolean isFixed = rfm.scoring() instanceof RfmScoring.FixedCuts;
    SegmentedControl<Boolean> way =
        new SegmentedControl<>(
            messages.text("tiers.rfm.scoring"),
            List.of(false, true),
            fixed -> messages.text(fixed ? "tiers.rfm.fixed" : "tiers.rfm.quintiles"));
    way.valueProperty().set(isFixed);
    way.valueProperty().subscribe((before, fixed) -> choose(fixed));
    VBox scoring =
        new VBox(
            8,
            way,
            Controls.paragraph(
                messages.text(isFixed ? "tiers.rfm.fixed.text" : "tiers.rfm.quintiles.text"),
                "caption"));
    if (rfm.scoring() instanceof RfmScoring.FixedCuts cuts) {
      scoring.getChildren().add(cuts(cuts));
    }
    getChildren()
        .setAll(
            Card.titled(
                messages.text("tiers.rfm"), messages.text("tiers.rfm.text"), general, scoring));
  }

  private void change(String key, UnaryOperator<RfmSettings> change) {
    model.edit(key, draft -> draft.withRfm(change.apply(draft.rfm())));
  }

  /// Fixed thresholds begin as the quintiles are now.
  private void choose(boolean isFixed) {
    RfmScoring scoring = isFixed ? calibrated() : new RfmScoring.Quintiles();
    model.restructure(
        draft ->
            draft.withRfm(new RfmSettings(draft.rfm().window(), draft.rfm().refunds(), scoring)));
  }

  private RfmScoring calibrated() {
    return model
        .previewProperty()
        .get()
        .map(TierPreview::before)
        .map(run -> run.benchmarks().rfm().frozen())
        .filter(cuts -> cuts.recency().size() == CUTS)
        .orElseGet(
            () ->
                new RfmScoring.FixedCuts(
                    List.of(14.0, 30.0, 60.0, 180.0),
                    List.of(1.0, 2.0, 4.0, 8.0),
                    List.of(10_000.0, 30_000.0, 80_000.0, 200_000.0)));
  }

  private Node cuts(RfmScoring.FixedCuts cuts) {
    GridPane grid = new GridPane();
    grid.setHgap(8);
    grid.setVgap(6);
    for (int score = 1; score <= CUTS; score++) {
      grid.add(Controls.label(messages.text("tiers.rfm.cut", score), "overline"), score, 0);
    }
    row(grid, 1, "recency", messages.text("tiers.rfm.recency"), cuts.recency(), 1);
    row(grid, 2, "frequency", messages.text("tiers.rfm.frequency"), cuts.frequency(), 1);
    row(
        grid,
        3,
        "monetary",
        messages.text("tiers.rfm.monetary", desk.formats().currencySymbol()),
        cuts.monetary(),
        100);
    Node calibrate =
        Controls.flat(
            Action.of(messages.text("tiers.rfm.calibrate"), Feather.TARGET, () -> choose(true)));
    return new VBox(8, grid, calibrate);
  }

  private void row(
      GridPane grid, int row, String which, String name, List<Double> cuts, double factor) {
    grid.add(Controls.label(name), 0, row);
    for (int index = 0; index < CUTS; index++) {
      int cut = index;
      grid.add(
          Fields.number(
              name + ": " + messages.text("tiers.rfm.cut", index + 1),
              cuts.get(index) / factor,
              value ->
                  change(
                      which + cut,
                      old ->
                          old.scoring() instanceof RfmScoring.FixedCuts fixed
                              ? new RfmSettings(
                                  old.window(),
                                  old.refunds(),
                                  withCut(fixed, which, cut, value * factor))
                              : old)),
          index + 1,
          row);
    }
  }

  private static RfmScoring withCut(
      RfmScoring.FixedCuts cuts, String which, int index, double value) {
    return switch (which) {
      case "recency" ->
          new RfmScoring.FixedCuts(
              with(cuts.recency(), index, value), cuts.frequency(), cuts.monetary());
      case "frequency" ->
          new RfmScoring.FixedCuts(
              cuts.recency(), with(cuts.frequency(), index, value), cuts.monetary());
      default ->
          new RfmScoring.FixedCuts(
              cuts.recency(), cuts.frequency(), with(cuts.monetary(), index, value));
    };
  }

  private static List<Double> with(List<Double> cuts, int index, double value) {
    List<Double> changed = new ArrayList<>(cuts);
    changed.set(index, value);
    return changed;
  }
}

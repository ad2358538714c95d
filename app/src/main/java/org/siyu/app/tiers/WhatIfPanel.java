package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.MigrationMatrix.Move;
import org.siyu.core.tiers.TierDistribution;
import org.siyu.core.tiers.TierPreview;
import org.siyu.core.tiers.TierScheme;

/// What the rules as they stand in the editor would do: tiers before and after, who moves, and how
/// the rules take the customers one after the other.
final class WhatIfPanel extends VBox {
  private static final int MOST_MOVES = 8;

  private final RuleEditorViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;
  private final VBox problems = new VBox(8);
  private final VBox result = new VBox(12);
  private final Label state = Controls.paragraph("", "caption");

  WhatIfPanel(RuleEditorViewModel model, Desk desk, TierTexts texts) {
    super(12);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
    result.setId("what-if");
    problems.managedProperty().bind(problems.visibleProperty());
    getChildren().add(Card.titled(messages.text("tiers.what-if"), state, problems, result));
    WhileShown.listen(
        this,
        () ->
            model
                .stateProperty()
                .subscribe(_ -> tell())
                .and(model.previewProperty().subscribe(_ -> show()))
                .and(model.tryingProperty().subscribe(_ -> tell())));
  }

  private void tell() {
    List<Problem> wrong =
        model.stateProperty().get().map(RuleEditorViewModel.State::problems).orElse(List.of());
    problems
        .getChildren()
        .setAll(
            wrong.stream()
                .map(problem -> desk.problems().full(problem))
                .distinct()
                .limit(5)
                .map(text -> new InlineProblem(Tone.ERROR, "", text))
                .toList());
    problems.setVisible(!wrong.isEmpty());
    state.setText(
        wrong.isEmpty()
            ? messages.text(
                model.tryingProperty().get() ? "tiers.what-if.trying" : "tiers.what-if.text")
            : messages.text("tiers.what-if.waiting"));
  }

  private void show() {
    Optional<TierPreview> preview = model.previewProperty().get();
    result.getChildren().clear();
    preview.ifPresent(
        now -> result.getChildren().addAll(summary(now), tiers(now), moves(now), funnel(now)));
  }

  private Node summary(TierPreview preview) {
    long moved = preview.moves().moved();
    return Controls.paragraph(
        messages.text(
            "tiers.what-if.moved",
            moved,
            formats.number(moved),
            formats.number(preview.after().size())),
        "strong");
  }

  private Node tiers(TierPreview preview) {
    GridPane grid = new GridPane();
    grid.setHgap(8);
    grid.setVgap(6);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(name, number, number, number);
    grid.addRow(
        0,
        Controls.label(messages.text("tiers.what-if.tier"), "overline"),
        Controls.rigid(Controls.label(messages.text("tiers.what-if.now"), "overline")),
        Controls.rigid(Controls.label(messages.text("tiers.what-if.then"), "overline")),
        Controls.label("", "overline"));
    TierDistribution before = preview.distributionBefore();
    TierDistribution after = preview.distributionAfter();
    TierScheme scheme = preview.after().scheme();
    List<String> codes = new ArrayList<>(codes(after));
    codes(before).stream().filter(code -> !codes.contains(code)).forEach(codes::add);
    for (String code : codes) {
      long was = before.share(code).map(TierDistribution.Share::customers).orElse(0L);
      long becomes = after.share(code).map(TierDistribution.Share::customers).orElse(0L);
      grid.addRow(
          grid.getRowCount(),
          Badge.tier(code, texts.tier(scheme, code)),
          Controls.rigid(Controls.label(formats.number(was), "muted")),
          Controls.rigid(Controls.label(formats.number(becomes), "strong")),
          Controls.rigid(
              Controls.label(becomes == was ? "–" : formats.signed(becomes - was), "caption")));
    }
    return grid;
  }

  private static List<String> codes(TierDistribution distribution) {
    return distribution.tiers().stream().map(TierDistribution.Share::tier).toList();
  }

  private Node moves(TierPreview preview) {
    List<Move> moves =
        preview.moves().moves().stream()
            .filter(move -> !move.staysInPlace())
            .sorted(Comparator.comparingLong(Move::customers).reversed())
            .toList();
    VBox lines = new VBox(6);
    for (Move move : moves.subList(0, Math.min(MOST_MOVES, moves.size()))) {
      lines
          .getChildren()
          .add(
              Controls.paragraph(
                  messages.text(
                      "tiers.what-if.move",
                      name(preview.before().scheme(), move.from()),
                      name(preview.after().scheme(), move.to()),
                      formats.number(move.customers()),
                      formats.shortMoney(move.spend()))));
    }
    if (moves.size() > MOST_MOVES) {
      lines
          .getChildren()
          .add(
              Controls.paragraph(
                  messages.text("tiers.what-if.more", moves.size() - MOST_MOVES), "caption"));
    }
    lines.setVisible(!moves.isEmpty());
    lines.setManaged(!moves.isEmpty());
    return lines;
  }

  private String name(TierScheme scheme, Optional<String> code) {
    return code.map(one -> texts.tier(scheme, one)).orElse("–");
  }

  private Node funnel(TierPreview preview) {
    return new VBox(
        8,
        Controls.label(messages.text("tiers.funnel"), "overline"),
        new FunnelTable(preview.funnel(), preview.after().scheme(), messages, formats, texts));
  }
}

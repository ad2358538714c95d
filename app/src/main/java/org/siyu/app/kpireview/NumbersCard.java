package org.siyu.app.kpireview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.siyu.app.kpi.LightSign;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiReview;

/// The numbers that a review starts from, the worst first.
final class NumbersCard extends VBox {
  private static final double ROW = 36;
  private static final double HEAD = 40;

  private final KpiReviewWords words;

  /// @param find begins a finding of an indicator; empty where none can be written any more
  NumbersCard(KpiReview review, KpiReviewWords words, Optional<Consumer<String>> find) {
    this.words = words;
    List<SheetLine> lines =
        review.numbers().telling().stream()
            .sorted((one, other) -> other.light().compareTo(one.light()))
            .toList();
    DataTable<SheetLine> table =
        new DataTable<SheetLine>(words.text("kpireview.numbers"))
            .node(
                "indicator", words.kpi().text("kpi.column.indicator"), 164, this::name, this::named)
            .number(
                "target",
                words.kpi().text("kpi.column.target"),
                92,
                this::target,
                Function.identity())
            .number(
                "actual",
                words.kpi().text("kpi.column.actual"),
                92,
                line ->
                    line.actual().isKnown()
                        ? words.value(line.indicator(), line.actual())
                        : words.kpi().terse(line.indicator().unit(), line.actual()),
                Function.identity())
            .number(
                "attainment",
                words.kpi().text("kpi.column.attainment"),
                86,
                line -> KpiMinutesLines.attained(line, words),
                Function.identity())
            .number(
                "before",
                words.kpi().text("kpi.report.before"),
                108,
                line -> words.value(line.indicator(), line.before()),
                Function.identity())
            .number(
                "change",
                words.kpi().text("kpi.column.change"),
                132,
                line -> words.moved(line.moved()),
                Function.identity())
            .filling()
            .rows(FXCollections.observableArrayList(lines));
    find.ifPresent(begin -> table.onOpen(line -> begin.accept(line.indicator().code())));
    table.setId("kpireview-numbers");
    table.getStyleClass().add("plain");
    table.setTableMenuButtonVisible(false);
    table.getSelectionModel().selectFirst();
    double height = HEAD + lines.size() * ROW;
    table.setMinHeight(height);
    table.setPrefHeight(height);
    String hint = find.isPresent() ? words.text("kpireview.numbers.text") : "";
    getChildren()
        .add(
            hint.isEmpty()
                ? Card.titled(words.text("kpireview.numbers"), table)
                : Card.titled(words.text("kpireview.numbers"), hint, table));
  }

  private String name(SheetLine line) {
    return words.kpi().name(line.indicator());
  }

  private Node named(SheetLine line) {
    Label name = Controls.label(name(line));
    name.setMinWidth(0);
    name.setTooltip(Controls.tooltip(name(line)));
    HBox box = new HBox(8, LightSign.sign(line, words.kpi()), name);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private String target(SheetLine line) {
    return line.due().map(goal -> words.goal(line.indicator(), goal)).orElse("–");
  }
}

package org.siyu.app.kpireview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiReview;

/// Findings and decisions as they are written: a number and what it means. What is typed is kept as
/// soon as the keyboard leaves a field.
final class FindingsCard extends VBox {
  private final KpiReviewsViewModel model;
  private final ReviewDraft draft;
  private final KpiReviewWords words;
  private final ReviewActions actions;
  private final FormFields fields;
  private final VBox list = new VBox(18);
  private final boolean isHeld;

  FindingsCard(
      KpiReviewsViewModel model,
      ReviewDraft draft,
      KpiReviewWords words,
      ReviewActions actions,
      Desk desk) {
    super(16);
    this.model = model;
    this.draft = draft;
    this.words = words;
    this.actions = actions;
    this.fields = new FormFields(desk.messages(), desk.problems());
    this.isHeld = model.detailProperty().get().map(each -> each.review().isHeld()).orElse(true);
    TextArea decisions = area("kpireview.decisions", draft.decisions().get(), 3);
    decisions.setId("kpireview-decisions");
    decisions.textProperty().subscribe(text -> draft.decisions().set(text));
    decisions.setPromptText(words.text("kpireview.decisions.prompt"));
    Card card =
        Card.titled(
            words.text("kpireview.findings"),
            words.text(isHeld ? "kpireview.findings.held" : "kpireview.findings.text"),
            list,
            fields.labelled("kpireview.decisions", decisions));
    if (!isHeld) {
      Node add =
          Controls.button(
              Action.of(
                  words.text("kpireview.finding.add"),
                  Feather.PLUS,
                  () -> model.find(Optional.empty())));
      add.setId("kpireview-finding-add");
      card.action(add);
    }
    getChildren().add(card);
    ListChangeListener<ReviewDraft.Line> changed =
        change -> {
          boolean isNew = false;
          while (change.next()) {
            isNew |= change.wasAdded();
          }
          build();
          if (isNew) {
            list.lookupAll(".finding-insight").stream()
                .reduce((_, last) -> last)
                .ifPresent(Node::requestFocus);
          }
        };
    WhileShown.listen(
        this,
        () -> {
          build();
          draft.lines().addListener(changed);
          return () -> draft.lines().removeListener(changed);
        });
  }

  private void build() {
    List<Node> nodes = new ArrayList<>();
    int number = 0;
    for (ReviewDraft.Line line : draft.lines()) {
      nodes.add(finding(line, number++));
    }
    if (nodes.isEmpty()) {
      nodes.add(Controls.paragraph(words.text("kpireview.findings.none"), "muted"));
    }
    list.getChildren().setAll(nodes);
  }

  private TextArea area(String key, String shown, int rows) {
    TextArea area = fields.lines(key, shown, rows, _ -> {});
    area.setPromptText(words.text(key));
    area.setEditable(!isHeld);
    area.focusedProperty()
        .subscribe(
            (_, isThere) -> {
              if (!isThere) {
                model.keep();
              }
            });
    return area;
  }

  private Optional<KpiReview> review() {
    return model.detailProperty().get().map(ReviewDetail::review);
  }

  private Node finding(ReviewDraft.Line line, int number) {
    Node indicator =
        isHeld ? Controls.label(name(line.indicator.get()), "strong") : indicators(line);
    indicator.setId("kpireview-finding-indicator-" + number);
    Label figures = Controls.paragraph("", "caption");
    figures.setId("kpireview-finding-figures-" + number);
    WhileShown.listen(
        figures,
        () ->
            model
                .detailProperty()
                .subscribe(_ -> figures.setText(figures(line)))
                .and(line.indicator.subscribe(_ -> figures.setText(figures(line)))));
    TextArea data = area("kpireview.finding.data", line.data.get(), 2);
    data.setId("kpireview-finding-data-" + number);
    data.textProperty().subscribe(line.data::set);
    TextArea insight = area("kpireview.finding.insight", line.insight.get(), 2);
    insight.setId("kpireview-finding-insight-" + number);
    insight.getStyleClass().add("finding-insight");
    insight.textProperty().subscribe(line.insight::set);
    VBox what = fields.labelled("kpireview.finding.data", data);
    VBox meaning = fields.labelled("kpireview.finding.insight", insight);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox.setHgrow(meaning, Priority.ALWAYS);
    FlowPane buttons = new FlowPane(8, 4);
    Node keep =
        Controls.flat(
            Action.of(
                words.text("kpireview.finding.case"),
                Feather.BOOK_OPEN,
                () -> actions.keepCase(line.finding())));
    keep.setId("kpireview-finding-case-" + number);
    buttons.getChildren().add(keep);
    if (!isHeld) {
      Node remove =
          Controls.flat(
              Action.of(
                  words.text("kpireview.finding.remove"),
                  Feather.TRASH_2,
                  () -> {
                    draft.lines().remove(line);
                    model.keep();
                  }));
      remove.setId("kpireview-finding-remove-" + number);
      buttons.getChildren().add(remove);
    }
    return new VBox(
        6, new FlowPane(10, 4, indicator, figures), FormFields.pair(what, meaning), buttons);
  }

  /// Those of the sheet, and none; also one that is no more on it.
  private ComboBox<Optional<String>> indicators(ReviewDraft.Line line) {
    ComboBox<Optional<String>> box = new ComboBox<>();
    List<Optional<String>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    review()
        .ifPresent(
            now ->
                now.numbers()
                    .telling()
                    .forEach(each -> choices.add(Optional.of(each.indicator().code()))));
    if (!choices.contains(line.indicator.get())) {
      choices.add(line.indicator.get());
    }
    box.getItems().setAll(choices);
    box.setConverter(new ChoiceWords<>(this::name));
    box.setValue(line.indicator.get());
    box.setVisibleRowCount(12);
    box.setAccessibleText(words.text("kpireview.finding.indicator"));
    box.valueProperty()
        .subscribe(
            (_, now) -> {
              line.indicator.set(now);
              model.keep();
            });
    return box;
  }

  private String name(Optional<String> code) {
    return code.map(
            each ->
                review()
                    .flatMap(now -> now.numbers().line(each))
                    .map(SheetLine::indicator)
                    .map(words.kpi()::name)
                    .orElse(each))
        .orElse(words.text("kpireview.finding.no-indicator"));
  }

  private String figures(ReviewDraft.Line line) {
    return line.indicator
        .get()
        .flatMap(code -> review().flatMap(now -> now.numbers().line(code)))
        .map(each -> KpiMinutesLines.figures(each, words))
        .orElse("");
  }
}

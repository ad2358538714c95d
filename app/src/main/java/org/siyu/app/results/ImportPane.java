package org.siyu.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.PlanChange;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.ResultMatch;
import org.siyu.core.results.ResultPlan;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Problem;

/// What a file of results would change, before it is kept: lines to be chosen, changes, what is
/// left out and why.
final class ImportPane extends VBox {
  private static final int MOST_LINES = 200;

  private final ResultImportModel model;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final ResultWords words;
  private final Consumer<PlanChange> kept;

  ImportPane(ResultImportModel model, Desk desk, ResultWords words, Consumer<PlanChange> kept) {
    super(12);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
    this.kept = kept;
    setId("results-import");
    WhileShown.listen(
        this, () -> model.planProperty().subscribe(plan -> plan.ifPresent(this::show)));
  }

  private void show(ResultPlan plan) {
    VBox content = new VBox(12);
    content.getChildren().add(summary(plan));
    if (plan.matches().stream().anyMatch(match -> match.candidates().size() > 1)) {
      content.getChildren().add(choices(plan));
    }
    if (!plan.changes().isEmpty()) {
      content.getChildren().add(changes(plan));
    }
    List<Problem> rejected =
        plan.rejected().stream()
            .filter(problem -> plan.open().stream().noneMatch(open -> has(open, problem)))
            .toList();
    if (!rejected.isEmpty()) {
      content.getChildren().add(problems("results.import.rejected", rejected));
    }
    if (!plan.file().notices().isEmpty()) {
      content.getChildren().add(problems("results.import.notices", plan.file().notices()));
    }
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button keep =
        Controls.primary(
            Action.of(
                messages.text("results.import.keep", plan.changes().size()),
                Feather.CHECK,
                () -> model.keep(kept)));
    keep.setDisable(plan.changes().isEmpty());
    keep.setId("results-import-keep");
    HBox bar =
        new HBox(
            8,
            Controls.spacer(),
            Controls.button(
                Action.of(messages.text("results.import.leave"), Feather.X, model::leave)),
            keep);
    bar.setAlignment(Pos.CENTER_RIGHT);
    getChildren().setAll(scroll, bar);
  }

  private static boolean has(ResultMatch match, Problem problem) {
    return match.problem().filter(problem::equals).isPresent();
  }

  private Node summary(ResultPlan plan) {
    String layouts =
        plan.file().layouts().stream()
            .map(layout -> layout.name(messages.language().locale().getLanguage()))
            .collect(Collectors.joining(messages.text("results.and")));
    Card card =
        Card.titled(
            plan.file().name(),
            layouts,
            Controls.paragraph(
                messages.text(
                    "results.import.summary",
                    plan.changes().size(),
                    plan.unchanged(),
                    plan.open().size(),
                    plan.rejected().size() - plan.open().size())));
    if (plan.file().lines().isEmpty() && plan.file().rejected().isEmpty()) {
      card.getChildren().add(Card.text(messages.text("results.import.empty")));
    }
    return card;
  }

  private Node choices(ResultPlan plan) {
    VBox lines = new VBox(8);
    for (int index = 0; index < plan.matches().size(); index++) {
      ResultMatch match = plan.matches().get(index);
      if (match.candidates().size() > 1) {
        lines.getChildren().add(choice(match, index));
      }
    }
    return Card.titled(
        messages.text("results.import.choose"), messages.text("results.import.choose.text"), lines);
  }

  private Node choice(ResultMatch match, int index) {
    List<Optional<ContentRow>> offered = new ArrayList<>();
    offered.add(Optional.empty());
    match.candidates().forEach(item -> offered.add(Optional.of(item)));
    ComboBox<Optional<ContentRow>> box = new ComboBox<>(FXCollections.observableArrayList(offered));
    box.setConverter(
        new ChoiceWords<>(
            item -> item.map(this::named).orElse(messages.text("results.import.leave-out"))));
    box.setValue(match.chosen());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(messages.text("results.import.item-of", match.line().named()));
    box.setOnAction(
        _ -> {
          Optional<ContentId> wanted = box.getValue().map(ContentRow::id);
          model.choose(index, wanted);
        });
    Label line =
        Controls.paragraph(
            desk.problems().place(match.line().place())
                + "\n"
                + match.line().named()
                + " · "
                + counts(match));
    VBox.setVgrow(line, Priority.NEVER);
    return new VBox(4, line, box);
  }

  private String named(ContentRow item) {
    return item.title()
        + " · "
        + formats.dateTime(item.plan().start())
        + " · "
        + words.channel(item.channel());
  }

  private String counts(ResultMatch match) {
    return match.line().results().values().entrySet().stream()
        .map(each -> words.measure(each.getKey()) + " " + value(each.getKey(), each.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private String value(ResultMeasure measure, long value) {
    return measure == ResultMeasure.AMOUNT_CENTS
        ? formats.money(new Money(value))
        : formats.number(value);
  }

  private Node changes(ResultPlan plan) {
    VBox lines = new VBox(8);
    plan.changes().stream()
        .limit(MOST_LINES)
        .forEach(
            match ->
                match.chosen().ifPresent(item -> lines.getChildren().add(change(match, item))));
    if (plan.changes().size() > MOST_LINES) {
      lines
          .getChildren()
          .add(Card.text(messages.text("results.import.more", plan.changes().size() - MOST_LINES)));
    }
    return Card.titled(
        messages.text("results.import.changes"),
        messages.text("results.import.changes.text"),
        lines);
  }

  private Node change(ResultMatch match, ContentRow item) {
    List<String> parts = new ArrayList<>();
    match
        .line()
        .results()
        .values()
        .forEach(
            (measure, value) -> {
              String was =
                  item.results().of(measure).stream()
                      .filter(had -> had != value)
                      .mapToObj(had -> value(measure, had) + " → ")
                      .findFirst()
                      .orElse("");
              parts.add(words.measure(measure) + " " + was + value(measure, value));
            });
    return new VBox(
        2,
        Controls.paragraph(named(item)),
        Controls.paragraph(String.join(" · ", parts), "caption"));
  }

  private Node problems(String key, List<Problem> problems) {
    VBox lines = new VBox(4);
    problems.stream()
        .limit(MOST_LINES)
        .forEach(
            problem ->
                lines
                    .getChildren()
                    .add(Controls.paragraph(desk.problems().full(problem), "muted")));
    if (problems.size() > MOST_LINES) {
      lines
          .getChildren()
          .add(Card.text(messages.text("results.import.more", problems.size() - MOST_LINES)));
    }
    return Card.titled(messages.text(key, problems.size()), lines);
  }
}

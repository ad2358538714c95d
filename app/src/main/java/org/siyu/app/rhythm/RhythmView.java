package org.siyu.app.rhythm;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.StepToasts;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentId;
import org.siyu.core.shared.Problem;

/// How often customers are written to, and all that the team has laid down about it.
public final class RhythmView extends VBox {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final RhythmViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final RhythmWords words;
  private final Consumer<ContentId> opening;
  private final SegmentedControl<RhythmPage> pages;
  private final VBox body = new VBox();
  private final Map<RhythmPage, Node> made = new EnumMap<>(RhythmPage.class);
  private final StepToasts steps;

  /// @param opening shows an item in full
  public RhythmView(RhythmViewModel model, Desk desk, Consumer<ContentId> opening) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.steps = new StepToasts(desk.toasts(), messages);
    this.words = new RhythmWords(messages, desk.formats());
    this.opening = opening;
    this.pages =
        new SegmentedControl<>(
            messages.text("rhythm.page"),
            List.of(RhythmPage.values()),
            page -> messages.text("rhythm.page." + page.key()));
    pages.setId("rhythm-pages");
    pages.valueProperty().subscribe((before, now) -> model.pageProperty().set(now));
    PageHeader header = new PageHeader(messages, messages.text("rhythm.title"));
    header.subtitle(messages.text("rhythm.subtitle"));
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(header, pages, body);
    getStyleClass().add("page");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, this::follow);
  }

  private Subscription follow() {
    return Subscription.combine(
        model.pageProperty().subscribe(this::turn),
        model.rulesProperty().subscribe(_ -> turn(model.pageProperty().get())),
        model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell)),
        model.edits().doneProperty().subscribe((_, now) -> now.ifPresent(this::tell)),
        model.forecast().doneProperty().subscribe((_, now) -> now.ifPresent(this::tell)));
  }

  /// A page is made at its first visit, once what it is about is known.
  private void turn(RhythmPage page) {
    pages.valueProperty().set(page);
    Node node =
        model.rulesProperty().get().isEmpty()
            ? new Skeleton(messages.text("rhythm.task.loading"))
            : made.computeIfAbsent(page, this::page);
    if (!body.getChildren().equals(List.of(node))) {
      VBox.setVgrow(node, Priority.ALWAYS);
      body.getChildren().setAll(node);
    }
  }

  private Node page(RhythmPage page) {
    return switch (page) {
      case FORECAST -> new ForecastPage(model, desk, words, opening);
      case CADENCE -> new CadencePage(model, desk, words);
      case LIMITS -> new LimitsPage(model, desk, words);
      case DAYS -> new DaysPage(model, desk, words);
      case LISTS -> new ListsPage(model, desk, words);
    };
  }

  private void key(KeyEvent event) {
    if (UNDO.match(event) && !(event.getTarget() instanceof TextInputControl)) {
      if (model.pageProperty().get() == RhythmPage.FORECAST) {
        model.forecast().undo();
      } else {
        model.edits().undo();
      }
      event.consume();
    }
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }

  private void tell(RhythmEdits.Done step) {
    String sentence =
        step.name().isEmpty() ? messages.text(step.key()) : messages.text(step.key(), step.name());
    steps.tell(sentence, step.undo());
  }

  private void tell(ForecastViewModel.Done step) {
    if (step.isUndoing()) {
      steps.tell(messages.text("rhythm.done.undone"), Optional.empty());
    } else {
      steps.tell(
          messages.text(
              "rhythm.done.applied", words.number(step.moved()), words.number(step.leftOut())),
          Optional.of(model.forecast()::undo));
    }
    step.skipped().stream().limit(2).map(desk.problems()::sentence).forEach(desk.toasts()::warning);
  }

  /// A label that says what a page is about.
  static Node about(String text) {
    return Controls.paragraph(text, "muted");
  }
}

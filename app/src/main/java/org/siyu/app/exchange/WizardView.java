package org.siyu.app.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.StepIndicator;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.shared.Problem;

/// The wizard's frame: where one is, the step's body, back and on. Ctrl+Enter goes on, Alt+Left
/// back.
final class WizardView extends VBox {
  private static final String NEXT = "import-next";

  private final ImportViewModel model;
  private final Desk desk;
  private final ImportLinks links;
  private final PreviewPlace preview = new PreviewPlace();
  private final StepIndicator steps;
  private final VBox trouble = new VBox(8);
  private final ScrollPane body = new ScrollPane();
  private final HBox footer = new HBox(8);
  private final KeyboardPlace keyboard = new KeyboardPlace(this);
  private Optional<ImportStep> shown = Optional.empty();

  WizardView(ImportViewModel model, Desk desk, ImportLinks links) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.links = links;
    Messages messages = desk.messages();
    this.steps =
        new StepIndicator(
            messages,
            Stream.of(ImportStep.values()).map(step -> messages.text(step.titleKey())).toList());
    body.setFitToWidth(true);
    body.setFitToHeight(true);
    body.setFocusTraversable(false);
    body.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(body, Priority.ALWAYS);
    trouble.managedProperty().bind(trouble.visibleProperty());
    footer.setAlignment(Pos.CENTER_RIGHT);
    footer.getStyleClass().add("page-footer");
    getChildren().addAll(steps, trouble, body, footer);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    FileArrival.byPaste(this, files -> ifChoosingFiles(() -> model.addFiles(files)));
    WhileShown.listen(this, () -> model.revisionProperty().subscribe(revision -> draw()));
  }

  private void draw() {
    ImportStep step = model.step();
    boolean isSameStep = shown.isPresent() && shown.get() == step;
    Optional<String> focus = keyboard.now();
    if (step == ImportStep.FILES) {
      preview.clear();
    }
    double position = isSameStep ? body.getVvalue() : 0;
    steps.currentProperty().set(model.result().isPresent() ? steps() : step.ordinal());
    trouble.getChildren().setAll(model.problems().stream().map(this::banner).toList());
    trouble.setVisible(!model.problems().isEmpty());
    body.setContent(content(step));
    body.setVvalue(position);
    footer.getChildren().setAll(buttons(step));
    footer.setVisible(step != ImportStep.RESULT);
    footer.setManaged(step != ImportStep.RESULT);
    if (focus.isPresent() && !(isSameStep && keyboard.goTo(focus.get()))) {
      focusFirst();
    }
    shown = Optional.of(step);
  }

  private Node content(ImportStep step) {
    return switch (step) {
      case FILES -> new FilesStep(model, desk);
      case COLUMNS -> new ColumnsStep(model, desk);
      case MATCHING -> new MatchingStep(model, desk);
      case PREVIEW ->
          model.known().isPresent()
              ? new KnownStep(model, desk, model.known().get())
              : new PreviewStep(model, desk, preview);
      case RESULT -> new ResultStep(model, desk, links);
    };
  }

  private void focusFirst() {
    if (!keyboard.goTo(NEXT)) {
      keyboard.goTo("import-first");
    }
  }

  private static int steps() {
    return ImportStep.values().length;
  }

  private Node banner(Problem problem) {
    return new InlineProblem(
        Tone.ERROR, desk.problems().place(problem.place()), desk.problems().sentence(problem));
  }

  private List<Node> buttons(ImportStep step) {
    Messages messages = desk.messages();
    Button back =
        Controls.button(Action.of(messages.text("exchange.back"), Feather.ARROW_LEFT, model::back));
    back.setId("import-back");
    boolean isLast = step == ImportStep.PREVIEW;
    Button next =
        Controls.primary(
            Action.of(
                messages.text(isLast ? "exchange.commit" : "exchange.next"),
                isLast ? Feather.CHECK : Feather.ARROW_RIGHT,
                model::next));
    // Never off because something runs, which the model knows: the keyboard's place would be lost.
    next.setDisable(!model.canGoOn());
    next.setDefaultButton(!isLast);
    next.setId(NEXT);
    return step == ImportStep.FILES
        ? List.of(Controls.spacer(), next)
        : List.of(back, Controls.spacer(), next);
  }

  private void ifChoosingFiles(Runnable taken) {
    if (model.step() == ImportStep.FILES) {
      taken.run();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      if (model.step() != ImportStep.RESULT) {
        model.next();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.LEFT && event.isAltDown()) {
      model.back();
      event.consume();
    }
  }
}

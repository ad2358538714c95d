package org.siyu.app.exchange;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.StepIndicator;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.ViewSubscriptions;
import org.siyu.core.shared.Problem;

/// The wizard's frame: where one is, the step's body, back and on.
public final class ImportView extends VBox {
  private final ImportViewModel model;
  private final Desk desk;
  private final ImportLinks links;
  private final StepIndicator steps;
  private final VBox trouble = new VBox(8);
  private final ScrollPane body = new ScrollPane();
  private final HBox footer = new HBox(8);
  private ImportStep shown = ImportStep.FILES;

  /// @param links where the result leads on to
  public ImportView(ImportViewModel model, Desk desk, ImportLinks links) {
    this.model = model;
    this.desk = desk;
    this.links = links;
    Messages messages = desk.messages();
    this.steps =
        new StepIndicator(
            messages,
            Stream.of(ImportStep.values()).map(step -> messages.text(step.titleKey())).toList());
    getStyleClass().add("page");
    body.setFitToWidth(true);
    body.setFitToHeight(true);
    body.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(body, Priority.ALWAYS);
    footer.setAlignment(Pos.CENTER_RIGHT);
    footer.getStyleClass().add("page-footer");
    PageHeader header =
        new PageHeader(messages, messages.text("exchange.title"))
            .subtitle(messages.text("exchange.subtitle"))
            .menu(
                List.of(
                    Action.of(
                        messages.text("exchange.templates"),
                        Feather.FILE_PLUS,
                        this::writeTemplates),
                    Action.of(
                        messages.text("exchange.restart"), Feather.ROTATE_CCW, model::reset)));
    getChildren().addAll(header, steps, trouble, body, footer);
    ViewSubscriptions.keep(this, model.revisionProperty().subscribe(revision -> draw()));
  }

  private void draw() {
    ImportStep step = model.step();
    steps.currentProperty().set(model.result().isPresent() ? steps() : step.ordinal());
    trouble.getChildren().setAll(model.problems().stream().map(this::banner).toList());
    double position = shown == step ? body.getVvalue() : 0;
    Node content =
        switch (step) {
          case FILES -> new FilesStep(model, desk);
          case COLUMNS -> new ColumnsStep(model, desk);
          case MATCHING -> new MatchingStep(model, desk);
          case PREVIEW -> new PreviewStep(model, desk);
          case RESULT -> new ResultStep(model, desk, links);
        };
    body.setContent(content);
    body.setVvalue(position);
    shown = step;
    footer.getChildren().setAll(buttons(step));
    footer.setVisible(step != ImportStep.RESULT);
    footer.setManaged(step != ImportStep.RESULT);
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
    boolean isLast = step == ImportStep.PREVIEW;
    Button next =
        Controls.primary(
            Action.of(
                    messages.text(isLast ? "exchange.commit" : "exchange.next"),
                    isLast ? Feather.CHECK : Feather.ARROW_RIGHT,
                    model::next)
                .disabledWhen(model.busyProperty().map(isBusy -> isBusy || !model.canGoOn())));
    next.setDefaultButton(true);
    next.setId("import-next");
    return step == ImportStep.FILES
        ? List.of(Controls.spacer(), next)
        : List.of(back, Controls.spacer(), next);
  }

  private void writeTemplates() {
    desk.dialogs()
        .chooseFolder("exchange.templates")
        .ifPresent(
            folder ->
                model.writeTemplates(
                    folder,
                    () ->
                        desk.toasts().success(desk.messages().text("exchange.templates.written"))));
  }
}

package org.siyu.app.dialog;

import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.theme.Theme;
import org.siyu.app.widget.Controls;
import org.siyu.core.shared.Problem;

/// Makes the program's dialogs in its dress, as large as the window that they belong to; whoever
/// wants an answer shows them. Esc closes each.
final class DialogWindows {
  private static final double TEXT_WIDTH = 480;

  private final Messages messages;
  private final Theme theme;
  private final Supplier<@Nullable Window> owner;

  DialogWindows(Messages messages, Theme theme, Supplier<@Nullable Window> owner) {
    this.messages = messages;
    this.theme = theme;
    this.owner = owner;
  }

  static boolean isYes(ButtonType answer) {
    return answer.getButtonData() == ButtonData.OK_DONE;
  }

  Dialog<ButtonType> question(Question question) {
    ButtonType yes = new ButtonType(question.action(), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog =
        dialog(question.title(), Controls.paragraph(question.text(), "muted"), yes, cancel());
    mark(dialog, yes, question);
    return dialog;
  }

  /// @param purpose where the purpose is written down; without one there is no yes
  Dialog<ButtonType> purpose(Question question, TextField purpose) {
    ButtonType yes = new ButtonType(question.action(), ButtonData.OK_DONE);
    purpose.setPromptText(messages.text("dialog.purpose.prompt"));
    purpose.setAccessibleText(messages.text("dialog.purpose"));
    VBox content =
        new VBox(
            12,
            Controls.paragraph(question.text(), "muted"),
            new VBox(4, Controls.label(messages.text("dialog.purpose"), "caption"), purpose));
    Dialog<ButtonType> dialog = dialog(question.title(), content, yes, cancel());
    mark(dialog, yes, question);
    Node button = dialog.getDialogPane().lookupButton(yes);
    button.disableProperty().bind(purpose.textProperty().map(String::isBlank));
    dialog.setOnShown(event -> purpose.requestFocus());
    return dialog;
  }

  Dialog<ButtonType> problem(Problem problem) {
    ProblemTexts texts = new ProblemTexts(messages);
    String place = texts.place(problem.place());
    VBox content = new VBox(8, Controls.paragraph(texts.sentence(problem)));
    if (!place.isEmpty()) {
      content.getChildren().add(Controls.paragraph(place, "caption"));
    }
    return dialog(messages.text("dialog.problem"), content, close());
  }

  Dialog<ButtonType> error(ErrorReport report, Runnable openLog) {
    TextArea details = new TextArea(report.details());
    details.setEditable(false);
    details.setPrefRowCount(8);
    details.setAccessibleText(messages.text("dialog.error.details"));
    VBox content =
        new VBox(
            12,
            Controls.paragraph(messages.text("dialog.error.text"), "muted"),
            Controls.label(messages.text("dialog.error.code", report.code()), "strong"),
            details,
            Controls.paragraph(messages.text("dialog.error.pass-on"), "caption"));
    ButtonType copy = new ButtonType(messages.text("dialog.error.copy"), ButtonData.LEFT);
    ButtonType log = new ButtonType(messages.text("dialog.error.log"), ButtonData.LEFT);
    ButtonType close = close();
    Dialog<ButtonType> dialog =
        dialog(messages.text("dialog.error.title"), content, copy, log, close);
    stayOpen(dialog, copy, () -> copy(report.details()));
    stayOpen(dialog, log, openLog);
    Node first = dialog.getDialogPane().lookupButton(close);
    dialog.setOnShown(event -> first.requestFocus());
    return dialog;
  }

  private static void stayOpen(Dialog<?> dialog, ButtonType button, Runnable act) {
    dialog
        .getDialogPane()
        .lookupButton(button)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              act.run();
              event.consume();
            });
  }

  private static void copy(String text) {
    ClipboardContent clip = new ClipboardContent();
    clip.putString(text);
    Clipboard.getSystemClipboard().setContent(clip);
  }

  private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.get());
    dialog.setTitle(messages.text("dialog.window"));
    DialogPane pane = dialog.getDialogPane();
    VBox body = new VBox(8, Controls.paragraph(title, "section-title"), content);
    body.setPrefWidth(TEXT_WIDTH);
    pane.setContent(body);
    pane.getButtonTypes().setAll(buttons);
    pane.getStyleClass().add("siyu-dialog");
    theme.dress(pane.getScene());
    return dialog;
  }

  private static void mark(Dialog<?> dialog, ButtonType yes, Question question) {
    if (question.isDangerous()) {
      dialog.getDialogPane().lookupButton(yes).getStyleClass().add("danger");
    }
  }

  private ButtonType cancel() {
    return new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
  }

  private ButtonType close() {
    return new ButtonType(messages.text("dialog.close"), ButtonData.CANCEL_CLOSE);
  }
}

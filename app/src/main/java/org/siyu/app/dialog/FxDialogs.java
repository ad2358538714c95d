package org.siyu.app.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.theme.Theme;
import org.siyu.app.widget.Controls;
import org.siyu.core.shared.Problem;

/// Asks with the system's file windows and with dialogs in our dress.
public final class FxDialogs implements Dialogs {
  private static final double TEXT_WIDTH = 420;

  private final Messages messages;
  private final Theme theme;
  private final Supplier<@Nullable Window> owner;
  private final Consumer<Path> folders;
  private final Path logFolder;
  private @Nullable File lastFolder;

  /// @param owner the window that the dialogs belong to; null before there is one
  /// @param folders shows a folder in the system's own file window
  /// @param logFolder where the log lies that an error's dialog leads to
  public FxDialogs(
      Messages messages,
      Theme theme,
      Supplier<@Nullable Window> owner,
      Consumer<Path> folders,
      Path logFolder) {
    this.messages = messages;
    this.theme = theme;
    this.owner = owner;
    this.folders = folders;
    this.logFolder = logFolder;
  }

  @Override
  public List<Path> openFiles(FileKind kind) {
    List<File> files = chooser(kind).showOpenMultipleDialog(owner.get());
    return files == null ? List.of() : files.stream().map(this::remember).toList();
  }

  @Override
  public Optional<Path> openFile(FileKind kind) {
    return Optional.ofNullable(chooser(kind).showOpenDialog(owner.get())).map(this::remember);
  }

  @Override
  public Optional<Path> saveFile(FileKind kind, String suggestedName) {
    FileChooser chooser = chooser(kind);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(this::remember);
  }

  @Override
  public Optional<Path> chooseFolder(String titleKey) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.text(titleKey));
    if (lastFolder != null && lastFolder.isDirectory()) {
      chooser.setInitialDirectory(lastFolder);
    }
    Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    chosen.ifPresent(folder -> lastFolder = folder.toFile());
    return chosen;
  }

  @Override
  public void openFolder(Path folder) {
    folders.accept(folder);
  }

  @Override
  public boolean confirm(Question question) {
    ButtonType yes = new ButtonType(question.action(), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog =
        dialog(question.title(), Controls.paragraph(question.text(), "muted"), yes, cancel());
    mark(dialog, yes, question);
    return dialog.showAndWait().filter(answer -> answer == yes).isPresent();
  }

  @Override
  public Optional<String> confirmWithPurpose(Question question) {
    ButtonType yes = new ButtonType(question.action(), ButtonData.OK_DONE);
    TextField purpose = new TextField();
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
    return dialog
        .showAndWait()
        .filter(answer -> answer == yes)
        .map(answer -> purpose.getText().strip());
  }

  @Override
  public void show(Problem problem) {
    ProblemTexts texts = new ProblemTexts(messages);
    String place = texts.place(problem.place());
    VBox content = new VBox(8, Controls.paragraph(texts.sentence(problem)));
    if (!place.isEmpty()) {
      content.getChildren().add(Controls.paragraph(place, "caption"));
    }
    dialog(messages.text("dialog.problem"), content, close()).showAndWait();
  }

  @Override
  public void show(ErrorReport report) {
    TextArea details = new TextArea(report.details());
    details.setEditable(false);
    details.setPrefRowCount(8);
    details.setAccessibleText(messages.text("dialog.error.details"));
    VBox content =
        new VBox(
            12,
            Controls.paragraph(messages.text("dialog.error.text"), "muted"),
            Controls.label(messages.text("dialog.error.code", report.code()), "strong"),
            details);
    ButtonType copy = new ButtonType(messages.text("dialog.error.copy"), ButtonData.LEFT);
    ButtonType log = new ButtonType(messages.text("dialog.error.log"), ButtonData.LEFT);
    Dialog<ButtonType> dialog =
        dialog(messages.text("dialog.error.title"), content, copy, log, close());
    stayOpen(dialog, copy, () -> copy(report.details()));
    stayOpen(dialog, log, () -> openFolder(logFolder));
    dialog.showAndWait();
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

  private FileChooser chooser(FileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.text(kind.nameKey()), kind.patterns()));
    if (lastFolder != null && lastFolder.isDirectory()) {
      chooser.setInitialDirectory(lastFolder);
    }
    return chooser;
  }

  private Path remember(File file) {
    lastFolder = file.getParentFile();
    return file.toPath();
  }
}

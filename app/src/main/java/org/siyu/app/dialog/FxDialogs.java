package org.siyu.app.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;
import org.siyu.app.theme.Theme;
import org.siyu.core.shared.Problem;

/// Asks with the system's file windows and with dialogs in our dress.
public final class FxDialogs implements Dialogs {
  private final Messages messages;
  private final DialogWindows windows;
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
    this.windows = new DialogWindows(messages, theme, owner);
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
    Dialog<ButtonType> dialog = windows.question(question);
    return dialog.showAndWait().filter(DialogWindows::isYes).isPresent();
  }

  @Override
  public Optional<String> confirmWithPurpose(Question question) {
    TextField purpose = new TextField();
    return windows
        .purpose(question, purpose)
        .showAndWait()
        .filter(DialogWindows::isYes)
        .map(answer -> purpose.getText().strip());
  }

  @Override
  public void show(Problem problem) {
    windows.problem(problem).showAndWait();
  }

  @Override
  public void show(ErrorReport report) {
    windows.error(report, () -> openFolder(logFolder)).showAndWait();
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

package org.siyu.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.RunningTask;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.RecentWorkspaces;
import org.siyu.core.workspace.RecentWorkspaces.Recent;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.core.workspace.Workspaces;

/// The start page's state: which workspaces there are, what is being opened, why it did not open.
public final class StartViewModel {
  private static final Currency YUAN = Currency.getInstance("CNY");

  private final Workspaces workspaces;
  private final RecentWorkspaces recentWorkspaces;
  private final Path home;
  private final Clock clock;
  private final Tasks tasks;
  private final Messages messages;
  private final Consumer<OpenWorkspace> opened;
  private final ObservableList<Recent> recent = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Trouble>> trouble =
      new SimpleObjectProperty<>(this, "trouble", Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private final ReadOnlyObjectWrapper<Page> page =
      new ReadOnlyObjectWrapper<>(this, "page", Page.WELCOME);

  /// @param home where new workspaces go unless the user says otherwise
  /// @param opened takes over an opened workspace
  public StartViewModel(
      Workspaces workspaces,
      RecentWorkspaces recentWorkspaces,
      Path home,
      Clock clock,
      Tasks tasks,
      Messages messages,
      Consumer<OpenWorkspace> opened) {
    this.workspaces = workspaces;
    this.recentWorkspaces = recentWorkspaces;
    this.home = home;
    this.clock = clock;
    this.tasks = tasks;
    this.messages = messages;
    this.opened = opened;
    refresh();
  }

  public ObservableList<Recent> recent() {
    return recent;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Why the last attempt failed; the view words it.
  public ObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble;
  }

  public ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public Path home() {
    return home;
  }

  public LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  public void refresh() {
    recent.setAll(recentWorkspaces.list());
  }

  public void turnTo(Page wanted) {
    trouble.set(Optional.empty());
    page.set(wanted);
  }

  /// Opens the sample workspace, which is made at the first time.
  public void openSample() {
    String name = messages.text("shell.start.sample.name");
    Path folder = NewWorkspace.folderIn(home, name);
    if (Files.exists(folder)) {
      open(folder);
      return;
    }
    NewWorkspace wanted =
        new NewWorkspace(folder, name, language(), YUAN, messages.text("shell.start.sample.owner"));
    start("shell.start.making-sample", folder, m -> workspaces.createSample(wanted, m));
  }

  public void create(String name, Path parent, Currency currency, String owner) {
    NewWorkspace wanted =
        new NewWorkspace(
            NewWorkspace.folderIn(parent, name), name.strip(), language(), currency, owner.strip());
    start("shell.start.making", wanted.folder(), monitor -> workspaces.create(wanted));
  }

  public void open(Path folder) {
    start("shell.start.opening", folder, monitor -> workspaces.open(folder, monitor));
  }

  /// Puts a copy in the place of what a closed workspace holds, and opens it.
  ///
  /// @param whenOpen called once it is open
  public void restore(Path folder, Path backup, Runnable whenOpen) {
    start(
            "shell.start.restoring",
            folder,
            monitor -> {
              workspaces.restore(folder, backup, monitor);
              return workspaces.open(folder, monitor);
            })
        .ifPresent(task -> task.onSuccess(_ -> whenOpen.run()));
  }

  public void forget(Recent workspace) {
    recentWorkspaces.forget(workspace.folder());
    refresh();
  }

  /// Asks the program that holds the workspace to come to the front.
  public void raiseHolder(Path folder) {
    tasks.run(
        "shell.start.opening",
        monitor -> {
          workspaces.requestRaise(folder);
          return true;
        });
  }

  private Optional<RunningTask<OpenWorkspace>> start(
      String nameKey, Path folder, Work<OpenWorkspace> work) {
    if (busy.get()) {
      return Optional.empty();
    }
    busy.set(true);
    trouble.set(Optional.empty());
    RunningTask<OpenWorkspace> task =
        tasks
            .run(nameKey, work)
            .onSuccess(
                workspace -> {
                  recentWorkspaces.remember(workspace.folder(), now());
                  refresh();
                  page.set(Page.WELCOME);
                  opened.accept(workspace);
                })
            .onProblem(problem -> fail(new Trouble(problem, folder)))
            .onEnd(() -> busy.set(false));
    return Optional.of(task);
  }

  /// Another window that has the workspace comes to the front at once.
  private void fail(Trouble why) {
    trouble.set(Optional.of(why));
    if (why.isHeldByAnother()) {
      raiseHolder(why.folder());
    }
  }

  private WorkspaceLanguage language() {
    return messages.language() == Language.CHINESE ? WorkspaceLanguage.ZH : WorkspaceLanguage.EN;
  }

  /// Which half of the page stands beside the welcome.
  public enum Page {
    WELCOME,
    NEW
  }

  /// A workspace that did not open.
  public record Trouble(Problem problem, Path folder) {
    public boolean isHeldByAnother() {
      return problem.code() == WorkspaceProblem.IN_USE;
    }

    /// Whether a copy would help.
    public boolean isDamaged() {
      return List.of(WorkspaceProblem.DAMAGED, WorkspaceProblem.MISSING_STORE)
          .contains(problem.code());
    }

    public boolean isGone() {
      return List.of(WorkspaceProblem.NOT_FOUND, WorkspaceProblem.NOT_A_WORKSPACE)
          .contains(problem.code());
    }
  }
}

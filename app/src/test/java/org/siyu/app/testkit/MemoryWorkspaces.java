package org.siyu.app.testkit;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.RecentWorkspaces;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.core.workspace.Workspaces;

/// Workspaces that only say what was asked of them: each attempt ends with the prepared problem.
public final class MemoryWorkspaces implements Workspaces, RecentWorkspaces {
  private final List<Recent> recent = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private Optional<Problem> trouble = Optional.empty();

  public MemoryWorkspaces failingWith(Problem problem) {
    trouble = Optional.of(problem);
    return this;
  }

  /// For instance `open /home/li/team.siyu`.
  public List<String> asked() {
    return asked;
  }

  public MemoryWorkspaces recently(Path folder, LocalDateTime openedAt, boolean isThere) {
    recent.add(new Recent(folder, openedAt, isThere));
    return this;
  }

  @Override
  public OpenWorkspace create(NewWorkspace wanted) {
    return answer("create " + wanted.folder());
  }

  @Override
  public OpenWorkspace createSample(NewWorkspace wanted, Monitor monitor) {
    return answer("sample " + wanted.folder());
  }

  @Override
  public OpenWorkspace open(Path folder, Monitor monitor) {
    return answer("open " + folder);
  }

  @Override
  public void requestRaise(Path folder) {
    asked.add("raise " + folder);
  }

  @Override
  public Restored restore(Path folder, Path backup, Monitor monitor) {
    asked.add("restore " + folder + " from " + backup);
    throw failure();
  }

  @Override
  public List<Recent> list() {
    return List.copyOf(recent);
  }

  @Override
  public void remember(Path folder, LocalDateTime openedAt) {
    recent.addFirst(new Recent(folder, openedAt, true));
  }

  @Override
  public void forget(Path folder) {
    recent.removeIf(known -> known.folder().equals(folder));
  }

  private OpenWorkspace answer(String what) {
    asked.add(what);
    throw failure();
  }

  private ProblemException failure() {
    return new ProblemException(
        trouble.orElse(Problem.of(WorkspaceProblem.NOT_FOUND, "team.siyu")));
  }
}

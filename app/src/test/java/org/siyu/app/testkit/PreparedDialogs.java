package org.siyu.app.testkit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.siyu.app.dialog.Dialogs;
import org.siyu.app.dialog.ErrorReport;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.dialog.Question;
import org.siyu.core.shared.Problem;

/// Dialogs whose answers a test has laid out before. Without an answer the user turns away.
public final class PreparedDialogs implements Dialogs {
  private final Deque<List<Path>> files = new ArrayDeque<>();
  private final Deque<Boolean> confirmations = new ArrayDeque<>();
  private final Deque<String> purposes = new ArrayDeque<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<ErrorReport> reports = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  public PreparedDialogs files(Path... chosen) {
    files.add(List.of(chosen));
    return this;
  }

  public PreparedDialogs confirming(boolean answer) {
    confirmations.add(answer);
    return this;
  }

  public PreparedDialogs purpose(String answer) {
    purposes.add(answer);
    return this;
  }

  /// What happens while a fault's dialog waits to be closed.
  public PreparedDialogs whileShowing(Runnable wanted) {
    meanwhile = wanted;
    return this;
  }

  /// What was asked, in order.
  public List<Question> questions() {
    return questions;
  }

  public List<Problem> problems() {
    return problems;
  }

  public List<ErrorReport> reports() {
    return reports;
  }

  @Override
  public List<Path> openFiles(FileKind kind) {
    return Optional.ofNullable(files.poll()).orElse(List.of());
  }

  @Override
  public Optional<Path> openFile(FileKind kind) {
    return openFiles(kind).stream().findFirst();
  }

  @Override
  public Optional<Path> saveFile(FileKind kind, String suggestedName) {
    return openFiles(kind).stream().findFirst();
  }

  @Override
  public Optional<Path> chooseFolder(String titleKey) {
    return openFiles(FileKind.TABLES).stream().findFirst();
  }

  @Override
  public void openFolder(Path folder) {}

  @Override
  public boolean confirm(Question question) {
    questions.add(question);
    return Boolean.TRUE.equals(confirmations.poll());
  }

  @Override
  public Optional<String> confirmWithPurpose(Question question) {
    questions.add(question);
    return Optional.ofNullable(purposes.poll());
  }

  @Override
  public void show(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void show(ErrorReport report) {
    reports.add(report);
    meanwhile.run();
  }
}

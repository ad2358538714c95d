package org.siyu.app.words;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.words.CurrentChecker;
import org.siyu.core.words.WordCheck;
import org.siyu.core.words.WordChecker;

/// Checks a text as it is written: off the window's thread, one check at a time, the latest text
/// last.
public final class WordWatch {
  /// What was found, and in which text.
  public record Checked(String text, WordCheck check) {}

  private final CurrentChecker current;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Checked>> checked =
      new ReadOnlyObjectWrapper<>(this, "checked", Optional.empty());
  private Optional<WordChecker> held = Optional.empty();
  private Optional<String> waiting = Optional.empty();
  private boolean isChecking;

  public WordWatch(CurrentChecker current, Tasks tasks) {
    this.current = current;
    this.tasks = tasks;
  }

  /// The latest result; it may be of an earlier text than the one that is shown.
  public ReadOnlyObjectProperty<Optional<Checked>> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /// Asks for the team's list as it is now before the next check.
  public void renew() {
    held = Optional.empty();
  }

  public void check(String text) {
    waiting = Optional.of(text);
    if (!isChecking) {
      checkWaiting();
    }
  }

  private void checkWaiting() {
    waiting.ifPresent(
        text -> {
          waiting = Optional.empty();
          isChecking = true;
          Optional<WordChecker> known = held;
          tasks
              .run("words.task.checking", _ -> look(text, known))
              .onSuccess(this::take)
              .onEnd(this::goOn);
        });
  }

  private record Looked(WordChecker checker, Checked checked) {}

  private Looked look(String text, Optional<WordChecker> known) {
    WordChecker checker = known.orElseGet(current::checker);
    return new Looked(checker, new Checked(text, checker.check(text)));
  }

  private void take(Looked looked) {
    held = Optional.of(looked.checker());
    checked.set(Optional.of(looked.checked()));
  }

  private void goOn() {
    isChecking = false;
    checkWaiting();
  }
}

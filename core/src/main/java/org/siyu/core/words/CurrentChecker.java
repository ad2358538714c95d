package org.siyu.core.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The checker of a team's list as it is now: made at the first question, and anew after the list
/// was changed, whoever changed it. For any thread.
public final class CurrentChecker {
  private final Supplier<WordList> shipped;
  private final WordRepository repository;
  private Optional<WordList> read = Optional.empty();
  private Optional<Made> made = Optional.empty();

  private record Made(List<WordChange> changes, WordChecker checker) {}

  /// @param shipped reads the shipped list; asked once
  public CurrentChecker(Supplier<WordList> shipped, WordRepository repository) {
    this.shipped = shipped;
    this.repository = repository;
  }

  /// Asks the store whether the list was changed, so hold the answer for a text that is checked at
  /// each key.
  public synchronized WordChecker checker() {
    List<WordChange> changes = repository.load();
    return made.filter(each -> each.changes.equals(changes)).orElseGet(() -> make(changes)).checker;
  }

  private Made make(List<WordChange> changes) {
    Made fresh = new Made(changes, new WordChecker(new TeamWordList(shipped(), changes).checked()));
    made = Optional.of(fresh);
    return fresh;
  }

  /// As it ships.
  public synchronized WordList shipped() {
    WordList list = read.orElseGet(shipped);
    read = Optional.of(list);
    return list;
  }
}
